// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Closure (avslut): what a participation ended with. A person goes on to one or several {@link
 * se.samverkan.sam.core.closure.Destination}s, each perhaps with an extent (omfattning): half
 * employment and half sickness compensation is an outcome of its own (S2). Which class of outcome
 * that is, and whether it counts towards a goal, is for rules to say.
 */
@NullMarked
package se.samverkan.sam.core.closure;

import org.jspecify.annotations.NullMarked;
