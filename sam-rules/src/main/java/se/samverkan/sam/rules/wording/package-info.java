// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The wording of problems: what readers tell in English, told in Swedish. One file holds all pairs
 * of sentences; a sentence that is not in it stays as it is.
 */
@NullMarked
package se.samverkan.sam.rules.wording;

import org.jspecify.annotations.NullMarked;
