// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The desk: a program for the command line, with which analysts and testers work on rule packs. All
 * that it tells comes from the library; here it is only asked for and shown.
 */
@NullMarked
package se.samverkan.sam.examples.desk;

import org.jspecify.annotations.NullMarked;
