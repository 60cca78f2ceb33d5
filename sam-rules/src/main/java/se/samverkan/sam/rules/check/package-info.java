// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The check (granskning) of a pack: what is wrong with its files, what is odd, and what it rests on
 * that somebody chose. Papers leave numbers out and contradict each other, so a sound pack may
 * still hold assumptions and readings, and all of them are listed. It starts no rule engine.
 */
@NullMarked
package se.samverkan.sam.rules.check;

import org.jspecify.annotations.NullMarked;
