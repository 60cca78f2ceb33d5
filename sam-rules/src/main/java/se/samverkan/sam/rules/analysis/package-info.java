// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Analysis: what can be told of a rule pack without anybody to assess, by looking at all that its
 * rules can tell apart: how many belong where, who is left out, and what in the pack changes
 * nothing for anybody.
 */
@NullMarked
package se.samverkan.sam.rules.analysis;

import org.jspecify.annotations.NullMarked;
