// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Findings alone: which criteria of both programmes a person meets on one day, for engines that
 * know nothing of groups, reasons or missing facts. Every way of finding them gives the same bits.
 */
@NullMarked
package se.samverkan.sam.examples.benchmarks.findings;

import org.jspecify.annotations.NullMarked;
