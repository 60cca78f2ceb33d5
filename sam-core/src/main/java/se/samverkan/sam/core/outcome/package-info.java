// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Outcome (utfall): what a person went on to when a participation ended, and the class
 * (utfallsklass) in which that counts.
 *
 * <p>What happened is told by destinations, perhaps several with an extent each. {@link
 * se.samverkan.sam.core.outcome.ClassResult} is what they say. Nothing here knows whether a class
 * is good or bad: that is for a goal to define.
 */
@NullMarked
package se.samverkan.sam.core.outcome;

import org.jspecify.annotations.NullMarked;
