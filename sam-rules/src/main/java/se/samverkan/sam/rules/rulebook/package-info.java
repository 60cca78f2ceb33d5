// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The rule book (regelbok): what a rule pack says, told in words on one page for those who work by
 * it and have no need to read rules.
 */
@NullMarked
package se.samverkan.sam.rules.rulebook;

import org.jspecify.annotations.NullMarked;
