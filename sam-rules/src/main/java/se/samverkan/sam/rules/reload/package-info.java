// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The live pack: the one pack of a programme that an application assesses by, which can be replaced
 * while the application runs. A changed pack is read, guarded, compiled and run through its own
 * scenarios aside; only then it takes the place of the one in force, which it does as a whole.
 */
@NullMarked
package se.samverkan.sam.rules.reload;

import org.jspecify.annotations.NullMarked;
