// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Drools: the one place where the library meets the rule engine of that name. Criteria are printed
 * as canonical rules, two a criterion, one that tells when it is met and one that tells when it is
 * not; only that text is ever compiled, and a session runs it. Rule files as analysts write them
 * are only parsed here, never compiled.
 */
@NullMarked
package se.samverkan.sam.rules.internal.drools;

import org.jspecify.annotations.NullMarked;
