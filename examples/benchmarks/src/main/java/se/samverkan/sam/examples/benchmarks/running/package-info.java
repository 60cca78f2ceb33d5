// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/** Running it all: which benchmarks there are, in what order, and what becomes of their results. */
@NullMarked
package se.samverkan.sam.examples.benchmarks.running;

import org.jspecify.annotations.NullMarked;
