// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Goal (mål): what a programme set out to reach, held against those who took part. Application and
 * report often word the same goal differently; every wording is evaluated by itself, over every
 * denominator that a report may have used, with the members behind each number. What is not known,
 * or not supported by the data, never makes a goal met.
 */
@NullMarked
package se.samverkan.sam.core.goal;

import org.jspecify.annotations.NullMarked;
