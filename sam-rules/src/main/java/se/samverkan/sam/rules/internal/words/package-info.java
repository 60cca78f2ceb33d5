// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/** Words for what rules ask and what is known: conditions, facts and codes, in both languages. */
@NullMarked
package se.samverkan.sam.rules.internal.words;

import org.jspecify.annotations.NullMarked;
