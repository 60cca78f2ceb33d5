// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Rule packs (regelpaket): a folder for each programme with its manifest, its rules and its
 * scenarios, read as a whole or refused with every problem found. A pack is what an analyst writes
 * and an agency answers for; it has an id, a version, a first day and the papers it rests on.
 */
@NullMarked
package se.samverkan.sam.rules.pack;

import org.jspecify.annotations.NullMarked;
