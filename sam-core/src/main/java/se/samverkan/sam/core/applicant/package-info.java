// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The applicant (sökande): a person whom an agency considers for a programme, described by what the
 * agency knows on the day it asks.
 *
 * <p>An {@link se.samverkan.sam.core.applicant.Applicant} holds records as agencies keep them:
 * dates, periods, lists. {@link se.samverkan.sam.core.applicant.ApplicantOnDate} is what follows
 * from them on one date, flat, and is what rules read. Neither holds a name or a national identity
 * number (personnummer).
 */
@NullMarked
package se.samverkan.sam.core.applicant;

import org.jspecify.annotations.NullMarked;
