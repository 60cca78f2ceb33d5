// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The check of a pack: what is wrong with its files, what is odd, and what it rests on that
 * somebody chose. It starts no rule engine.
 */
@NullMarked
package se.samverkan.sam.rules.check;

import org.jspecify.annotations.NullMarked;
