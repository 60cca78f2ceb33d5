// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Rule packs and the engine that assesses applicants against them, with the tools for those who
 * write rules.
 */
@GeneratedValues
@NullMarked
package se.samverkan.sam.rules;

import org.jspecify.annotations.NullMarked;
