// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The assessment (bedömning): what the rules of a programme say of an applicant on a date, with the
 * reasons, the sources and what is missing.
 *
 * <p>It is a recommendation. A coordination association may decide nothing about a person's
 * benefits or rights; whether somebody is admitted is a {@link
 * se.samverkan.sam.core.assessment.Decision} (beslut) that a named body takes, with grounds and a
 * date, and it may differ. Both stand side by side.
 */
@NullMarked
package se.samverkan.sam.core.assessment;

import org.jspecify.annotations.NullMarked;
