// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The wire: how applicants, assessments, decisions, events and plans stand in JSON and YAML.
 *
 * <p>{@link se.samverkan.sam.json.SamJson} has a format for each kind of document and needs nothing
 * else; {@link se.samverkan.sam.json.SamModule} teaches them to a host's own Jackson mapper. Both
 * go through the same forms, one for each kind of value, so there is one law of reading whatever
 * the way in: what is not understood in full is refused, with the place of every fault and without
 * repeating a value.
 */
@NullMarked
package se.samverkan.sam.json;

import org.jspecify.annotations.NullMarked;
