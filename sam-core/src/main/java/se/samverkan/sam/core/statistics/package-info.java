// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Statistics: what the participations in a programme come to when they are counted.
 *
 * <p>{@link se.samverkan.sam.core.statistics.Member} is the row that one participation gives, and
 * {@link se.samverkan.sam.core.statistics.Population} gathers rows: in any order, in any number of
 * parts, with the same answer. Tables, funnels and times are made from a population, and every
 * number in them can say whom it counts. What is unknown is counted as unknown and never left out.
 * Shares come from counts, and never from shares that were rounded. {@link
 * se.samverkan.sam.core.statistics.Suppression} hides what is too small to show to others.
 */
@NullMarked
package se.samverkan.sam.core.statistics;

import org.jspecify.annotations.NullMarked;
