// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Words: how conditions, facts, codes and verdicts are told to people, in both languages.
 *
 * <p>Reasons, pages, tables and messages take them from here, so that the same thing is called the
 * same wherever it is met.
 */
@NullMarked
package se.samverkan.sam.rules.internal.words;

import org.jspecify.annotations.NullMarked;
