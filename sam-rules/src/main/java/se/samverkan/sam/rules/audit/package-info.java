// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Audit: records of what rules answered are made, the texts of the rules that gave the answers are
 * kept under names that follow from what they say, and years later the same is asked again of the
 * same text and held against the record.
 */
@NullMarked
package se.samverkan.sam.rules.audit;

import org.jspecify.annotations.NullMarked;
