// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Scenarios: cases with a day, what is known of a person and what the rules have to answer, as
 * testers write them in YAML.
 *
 * <p>{@code ScenarioFileReader} reads a file; {@code Frames} lays cases over the scenario that they
 * belong to, and that over its base. The checks hold the names in it against those of the pack.
 * {@code Comparison} and {@code ClassComparison} say in sentences how an answer differs from what
 * was expected.
 */
@NullMarked
package se.samverkan.sam.rules.internal.scenario;

import org.jspecify.annotations.NullMarked;
