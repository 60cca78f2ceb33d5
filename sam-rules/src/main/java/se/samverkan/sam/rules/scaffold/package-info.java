// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * A scaffold: a small whole rule pack with explanations in it, from which a new one is built. It
 * can be used as it stands, so that whoever begins changes something that works.
 */
@NullMarked
package se.samverkan.sam.rules.scaffold;

import org.jspecify.annotations.NullMarked;
