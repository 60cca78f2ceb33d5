// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Records: what an agency could have on file of a person of whom certain facts hold.
 *
 * <p>Tools that look for cases, such as those nobody has written a scenario for, think in facts:
 * "on sick leave, yes". People, scenarios and documents are made of records: a benefit from one day
 * to another, a list that is complete or not. This package goes from the one to the other, as near
 * as records come.
 */
@NullMarked
package se.samverkan.sam.rules.internal.record;

import org.jspecify.annotations.NullMarked;
