// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report;

import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.participation.Participation;

/**
 * A person and one participation of the person: a line of a cohort's file.
 *
 * @param applicant what is known of the person
 * @param participation what happened
 */
public record Case(Applicant applicant, Participation participation) {}
