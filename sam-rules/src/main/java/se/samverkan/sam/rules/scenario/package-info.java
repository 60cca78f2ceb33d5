// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The scenario (scenario, testfall): a person as the rules are to see one, on a day, and what is to
 * be found of that person. A pack's scenarios are its tests, written by those who write its rules
 * or by those who say what the rules should do.
 */
@NullMarked
package se.samverkan.sam.rules.scenario;

import org.jspecify.annotations.NullMarked;
