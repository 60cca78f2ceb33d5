// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Acceptance: the run of all that a pack's scenarios say of it, told so that somebody who answers
 * for the rules can see what was tried, what failed and why, and what nobody tried; and can sign
 * the record (testprotokoll).
 */
@NullMarked
package se.samverkan.sam.rules.acceptance;

import org.jspecify.annotations.NullMarked;
