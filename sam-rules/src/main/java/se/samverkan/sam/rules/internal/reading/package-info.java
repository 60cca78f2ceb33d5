// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Reading: how the parts of a located text become values, with every mistake noted at its place.
 *
 * <p>A reader never stops at a mistake. It notes it and goes on with a stand-in, so that all
 * mistakes of a file are told at once; what was read is used only if none was noted.
 */
@NullMarked
package se.samverkan.sam.rules.internal.reading;

import org.jspecify.annotations.NullMarked;
