// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The scenario: a person as the rules are to see one, and what is to be found of that person. A
 * pack's scenarios are its tests, written by those who write its rules.
 */
@NullMarked
package se.samverkan.sam.rules.scenario;

import org.jspecify.annotations.NullMarked;
