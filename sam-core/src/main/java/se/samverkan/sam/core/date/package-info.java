// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Dates as case files tell them: a day, only a month, only a year, or not at all. Whoever asks
 * about such a date is told for sure, or that it is open.
 */
@NullMarked
package se.samverkan.sam.core.date;

import org.jspecify.annotations.NullMarked;
