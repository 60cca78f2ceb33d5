// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The programme (insats): a joint undertaking of agencies for a target group (målgrupp), during a
 * time, with bodies that decide and values that are set. Its groups of criteria, its values and its
 * policy on participation are data with dates and sources; they come from a rule pack.
 */
@NullMarked
package se.samverkan.sam.core.programme;

import org.jspecify.annotations.NullMarked;
