// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Difference: what becomes of people when one rule pack takes the place of another, over those whom
 * an agency has, and over all whom the rules of either can tell apart.
 */
@NullMarked
package se.samverkan.sam.rules.difference;

import org.jspecify.annotations.NullMarked;
