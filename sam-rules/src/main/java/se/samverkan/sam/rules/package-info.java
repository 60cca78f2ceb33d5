// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Rule packs (regelpaket) and the engine that assesses applicants against them, with the tools for
 * those who write rules (analysts) and for those who say what rules should do (testers). {@link
 * se.samverkan.sam.rules.pack.RulePacks} is where a host begins.
 */
@GeneratedValues
@NullMarked
package se.samverkan.sam.rules;

import org.jspecify.annotations.NullMarked;
