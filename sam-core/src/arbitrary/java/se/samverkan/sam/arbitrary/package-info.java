// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Arbitrary values of the domain, for tests of laws that hold for all of them. Other modules use
 * them as a test jar, which is why the package is not one of the module's own.
 */
@NullMarked
package se.samverkan.sam.arbitrary;

import org.jspecify.annotations.NullMarked;
