// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The people that are measured on: made up from a seed, all different, about one fact in seven of
 * each unknown. The same seed gives the same people on every machine.
 */
@NullMarked
package se.samverkan.sam.examples.benchmarks.population;

import org.jspecify.annotations.NullMarked;
