// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The explanation: why the rules say what they say of one person on one day, what would have to be
 * otherwise for them to say something else, and what is left to ask. It is made from the person's
 * own file and shows what stands there; no message and no {@code toString} does.
 */
@NullMarked
package se.samverkan.sam.rules.explanation;

import org.jspecify.annotations.NullMarked;
