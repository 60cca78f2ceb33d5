// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The manifest: what {@code pack.yaml} says of a programme beside its rules, and how the two stand
 * to each other.
 *
 * <p>{@code ManifestReader} reads the file, with one class for each part of it: groups, values and
 * their history, interpretations and their readings, classifications, goals, policy, codes and own
 * facts. {@code CriteriaCheck} then holds the names in it against those in the rules, both ways:
 * what is asked for and not stated, and what is stated and never asked for.
 */
@NullMarked
package se.samverkan.sam.rules.internal.manifest;

import org.jspecify.annotations.NullMarked;
