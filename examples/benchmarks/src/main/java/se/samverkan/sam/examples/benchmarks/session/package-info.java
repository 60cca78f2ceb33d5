// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Drools sessions in the arrangements that its users choose between, over the same canonical rules
 * that the library compiles.
 */
@NullMarked
package se.samverkan.sam.examples.benchmarks.session;

import org.jspecify.annotations.NullMarked;
