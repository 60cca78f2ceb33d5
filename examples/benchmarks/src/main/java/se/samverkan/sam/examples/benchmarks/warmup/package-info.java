// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/** Warming up by work done, for machines on which time passes without any. */
@NullMarked
package se.samverkan.sam.examples.benchmarks.warmup;

import org.jspecify.annotations.NullMarked;
