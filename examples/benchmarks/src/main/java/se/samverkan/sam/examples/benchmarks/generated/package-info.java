// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Packs much larger than any programme's, made from a seed as text and read like any other: how the
 * cost of an assessment and of compiling grows with the number of rules.
 */
@NullMarked
package se.samverkan.sam.examples.benchmarks.generated;

import org.jspecify.annotations.NullMarked;
