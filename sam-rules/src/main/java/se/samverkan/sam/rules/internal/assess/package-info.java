// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * From findings to an assessment: the one law by which criteria combine into verdicts, written once
 * for every pack and every engine.
 */
@NullMarked
package se.samverkan.sam.rules.internal.assess;

import org.jspecify.annotations.NullMarked;
