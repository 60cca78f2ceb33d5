// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The smallest useful program: a file of applicants, one rule pack, and an assessment of each.
 * {@link se.samverkan.sam.examples.quickstart.Quickstart} shows all there is to embedding.
 */
@NullMarked
package se.samverkan.sam.examples.quickstart;

import org.jspecify.annotations.NullMarked;
