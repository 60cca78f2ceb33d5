// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The located tree: what a YAML or JSON text says, with the place of every part of it, so that
 * whoever finds something wrong with its meaning can point to the line.
 *
 * <p>Both are read more strictly than the formats ask for: nothing that could be understood in two
 * ways is understood at all. JSON is read into the same nodes, by its own grammar, because every
 * JSON text says in YAML what it says in JSON. No message and no {@code toString} here repeats a
 * value of the text.
 */
@NullMarked
package se.samverkan.sam.json.yaml;

import org.jspecify.annotations.NullMarked;
