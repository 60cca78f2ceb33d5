// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Rule packs: a folder for each programme with its manifest, its rules and its scenarios, read as a
 * whole or refused with every problem found.
 */
@NullMarked
package se.samverkan.sam.rules.pack;

import org.jspecify.annotations.NullMarked;
