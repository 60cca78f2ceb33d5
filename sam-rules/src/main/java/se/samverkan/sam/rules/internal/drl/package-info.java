// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Reading rule files: from bytes to tokens, to syntax, to typed criteria. Whatever is not of the
 * strict profile is refused here, with its place; nothing is compiled before all of it has passed.
 */
@NullMarked
package se.samverkan.sam.rules.internal.drl;

import org.jspecify.annotations.NullMarked;
