// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.coverage;

import se.samverkan.sam.core.label.Label;

/**
 * Something of a pack that no scenario has shown.
 *
 * @param place the place in the pack, as {@code file:line}
 * @param subject the criterion, group or notice
 * @param words what is not shown
 */
public record Gap(String place, String subject, Label words) {}
