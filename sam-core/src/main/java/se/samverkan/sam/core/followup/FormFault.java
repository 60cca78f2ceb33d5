// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.followup;

/**
 * A rule that a record breaks, and where. It is told and nothing is refused, since the record may
 * be a draft.
 *
 * @param rule which rule
 * @param field in which field
 */
public record FormFault(FormRule rule, FormField field) {}
