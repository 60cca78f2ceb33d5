// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Stories of participation, told event by event: what the library accepts, advises and refuses.
 * {@link se.samverkan.sam.examples.lifecycle.Play} shows how a host judges events and keeps them.
 */
@NullMarked
package se.samverkan.sam.examples.lifecycle;

import org.jspecify.annotations.NullMarked;
