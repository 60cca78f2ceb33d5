// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The criterion (kriterium): one condition on a person's facts, such as being aged 16 to 64, typed
 * against the fact catalogue. This model is what rule files are read into; canonical rules are
 * printed from it, tools look at it, and it can be evaluated by itself.
 */
@NullMarked
package se.samverkan.sam.rules.criterion;

import org.jspecify.annotations.NullMarked;
