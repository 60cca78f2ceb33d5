// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * What it takes to begin: whole processes from nothing to the first answer, and compiling rules,
 * for the first time and after an edit. Each program here is run in a Java of its own, with no
 * flags and nothing but the library beside it.
 */
@NullMarked
package se.samverkan.sam.examples.benchmarks.start;

import org.jspecify.annotations.NullMarked;
