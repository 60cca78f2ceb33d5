// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Proofs: what holds of every built-in pack, shown by trying all of a space rather than examples.
 */
@NullMarked
package se.samverkan.sam.rules.proof;

import org.jspecify.annotations.NullMarked;
