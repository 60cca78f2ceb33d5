// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * What an assessment costs: benchmarks of the library beside hand-written Java, Drools sessions in
 * several arrangements, and other engines from Maven Central that find the same.
 */
@NullMarked
package se.samverkan.sam.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
