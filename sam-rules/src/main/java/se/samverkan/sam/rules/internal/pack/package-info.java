// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Where the files of a pack are: a folder, or the library's own jar, in which an index written at
 * build time names them.
 */
@NullMarked
package se.samverkan.sam.rules.internal.pack;

import org.jspecify.annotations.NullMarked;
