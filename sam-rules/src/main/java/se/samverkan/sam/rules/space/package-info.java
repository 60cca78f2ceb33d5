// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The space: all that the rules of a pack can tell apart. It has a dimension for each fact that
 * rules read, with the values at and on both sides of each constant, and with the states of
 * knowledge that a fact can be in. {@link se.samverkan.sam.rules.space.People} are those in it of
 * whom everything is known; {@link se.samverkan.sam.rules.space.Knowledge} is all of its cells.
 */
@NullMarked
package se.samverkan.sam.rules.space;

import org.jspecify.annotations.NullMarked;
