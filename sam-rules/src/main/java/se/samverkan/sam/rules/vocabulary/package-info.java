// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The vocabulary: every fact that rules may read, with its values, its comparisons and examples.
 */
@NullMarked
package se.samverkan.sam.rules.vocabulary;

import org.jspecify.annotations.NullMarked;
