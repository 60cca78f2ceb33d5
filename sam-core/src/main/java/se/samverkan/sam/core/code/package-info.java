// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Codes: short names for things that are counted and compared, such as a diagnosis, a problem area
 * or the direction of an action plan. A code list is data. The library ships what the reports name;
 * an agency adds its own codes, and nothing in the library needs to change.
 */
@NullMarked
package se.samverkan.sam.core.code;

import org.jspecify.annotations.NullMarked;
