// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The strict profile: all words, signs and sizes that a rule file may have, as one table. Readers
 * refuse what is not in it, printers print nothing else, and the analysts' page is written from it.
 */
@NullMarked
package se.samverkan.sam.rules.internal.profile;

import org.jspecify.annotations.NullMarked;
