// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Packs that somebody outside the agency has written: they are read, compiled and tried in a Java
 * of their own before the host does anything with them.
 */
@NullMarked
package se.samverkan.sam.rules.quarantine;

import org.jspecify.annotations.NullMarked;
