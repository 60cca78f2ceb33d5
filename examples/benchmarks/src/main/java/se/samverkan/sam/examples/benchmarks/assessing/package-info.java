// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/** Whole assessments, with all groups, reasons, missing facts and notices, in several ways. */
@NullMarked
package se.samverkan.sam.examples.benchmarks.assessing;

import org.jspecify.annotations.NullMarked;
