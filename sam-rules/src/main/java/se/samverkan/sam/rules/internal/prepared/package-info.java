// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Prepared packs: what assessments depend on, as the build read it from the files of a built-in
 * pack, in a form that is read back at once. A prepared file names the fingerprints of the files it
 * was made of, and is used only while they are those.
 */
@NullMarked
package se.samverkan.sam.rules.internal.prepared;

import org.jspecify.annotations.NullMarked;
