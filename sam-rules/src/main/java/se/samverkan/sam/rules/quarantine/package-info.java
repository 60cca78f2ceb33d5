// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Quarantine (karantän): packs that somebody outside the agency has written are read, compiled and
 * tried in a Java of their own before the host does anything with them.
 */
@NullMarked
package se.samverkan.sam.rules.quarantine;

import org.jspecify.annotations.NullMarked;
