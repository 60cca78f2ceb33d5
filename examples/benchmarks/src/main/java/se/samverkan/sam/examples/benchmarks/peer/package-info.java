// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Other engines from Maven Central, each with two rules for every criterion: one that tells when it
 * is met, one that tells when it is not. The rules are made from the same typed criteria that the
 * library reads from its rule files, so that they mean the same, and are held against it before
 * anything is measured.
 */
@NullMarked
package se.samverkan.sam.examples.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
