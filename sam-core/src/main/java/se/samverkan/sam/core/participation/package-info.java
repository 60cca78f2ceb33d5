// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * A person's participation (deltagande) in a programme: what happened, where it leads, what may
 * happen next and why not. Being considered, admitted, mapped, trained, interrupted, handed over
 * and closed are its stages (skeden).
 *
 * <p>Events (händelser) go in; the state is what they come to, so that any store can hold them and
 * any past day can be asked about. New events are judged by the programme's policy and answered
 * with the next participation and advice, or with every reason for refusal.
 */
@NullMarked
package se.samverkan.sam.core.participation;

import org.jspecify.annotations.NullMarked;
