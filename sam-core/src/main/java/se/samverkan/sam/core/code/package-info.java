// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Codes (koder): short names for things that are counted and compared, such as a diagnosis, a
 * problem area or the direction of an action plan. Agencies and programmes name such things each in
 * their own way, so a code list is data: the library ships what the reports name; an agency adds
 * its own codes, and nothing in the library needs to change.
 */
@NullMarked
package se.samverkan.sam.core.code;

import org.jspecify.annotations.NullMarked;
