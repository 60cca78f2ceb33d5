// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Economy (ekonomi): what a programme may cost, what has been used of it, what a participant costs,
 * and when what it costs is paid back and to whom. Agencies pay for a programme together and gain
 * from it unequally, so a calculation says who. Sums are in whole kronor; what is divided says how
 * it is rounded.
 */
@NullMarked
package se.samverkan.sam.core.economy;

import org.jspecify.annotations.NullMarked;
