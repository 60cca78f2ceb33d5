// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.followup;

import java.time.Year;
import java.util.Optional;
import se.samverkan.sam.core.applicant.Sex;

/**
 * All that is registered of who is registered anonymously. It belongs to one calendar year; who
 * goes on into the next is entered once more for it.
 *
 * @param year the calendar year
 * @param sex the legal sex; unknown if absent
 */
public record AnonymousRecord(Year year, Optional<Sex> sex) {}
