// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * JUnit: the scenarios of a pack as tests of the host's own build. JUnit is not brought along; it
 * is that of the host's tests.
 */
@NullMarked
package se.samverkan.sam.rules.junit;

import org.jspecify.annotations.NullMarked;
