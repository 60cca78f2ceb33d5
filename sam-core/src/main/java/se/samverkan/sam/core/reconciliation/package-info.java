// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Reconciliation (avstämning): what a report prints, as data, and what in it does not add up.
 * Figures and statements are kept as they stand on the page, with their decimals; checks say what
 * ought to hold between them; findings say what does not, and which figure is the likely slip.
 */
@NullMarked
package se.samverkan.sam.core.reconciliation;

import org.jspecify.annotations.NullMarked;
