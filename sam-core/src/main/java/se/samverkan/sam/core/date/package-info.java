// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Dates as case files tell them: a day, only a month, only a year, or not at all. A report says
 * “sick since 2004” or “in the summer of 2010”, and an agency that takes over a case often has no
 * more. Whoever asks about such a date is told for sure, or that it is open.
 */
@NullMarked
package se.samverkan.sam.core.date;

import org.jspecify.annotations.NullMarked;
