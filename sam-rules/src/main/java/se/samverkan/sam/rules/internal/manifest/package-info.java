// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/** The reader of a pack's manifest, one class for each part of it. */
@NullMarked
package se.samverkan.sam.rules.internal.manifest;

import org.jspecify.annotations.NullMarked;
