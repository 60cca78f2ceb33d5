// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Synthesis: people who never were, made so that their events come to what the reports publish.
 * What the reports do not publish is left unknown, or made up and said to be.
 */
@NullMarked
package se.samverkan.sam.examples.report.synthesis;

import org.jspecify.annotations.NullMarked;
