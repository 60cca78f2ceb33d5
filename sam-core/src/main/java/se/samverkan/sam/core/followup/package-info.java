// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * National follow-up (nationell uppföljning): a worksheet with what its forms ask about a
 * participant, to read from while registering. Associations report there what support people had
 * before and after, with the participant's written consent. There is no published way to send
 * records to the system, so nothing here claims to be one.
 *
 * <p>{@link se.samverkan.sam.core.followup.FollowUpRecord} holds the fields that are known of, says
 * which are missing and what breaks the rules, and how much of it may be entered at all. {@link
 * se.samverkan.sam.core.followup.FollowUpSheet} turns records into rows.
 */
@NullMarked
package se.samverkan.sam.core.followup;

import org.jspecify.annotations.NullMarked;
