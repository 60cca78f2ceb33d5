// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The domain of coordinated rehabilitation: immutable values and pure functions, with no
 * dependency, clock, I/O or logging. Each sub-package is named for one noun of the field.
 */
@GeneratedValues
@NullMarked
package se.samverkan.sam.core;

import org.jspecify.annotations.NullMarked;
