// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The vocabulary: every fact that rules may read, with its values, its comparisons and examples,
 * found by any word for it in Swedish or English, even one that is misspelt.
 */
@NullMarked
package se.samverkan.sam.rules.vocabulary;

import org.jspecify.annotations.NullMarked;
