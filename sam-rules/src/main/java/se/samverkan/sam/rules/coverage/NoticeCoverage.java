// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.coverage;

import se.samverkan.sam.core.label.Label;

/**
 * How often a notice of the pack was given.
 *
 * @param id the notice
 * @param label what to heed
 * @param place the place in the pack, as {@code file:line}
 * @param raised in how many scenarios it was raised
 * @param open in how many it was not known whether it applies
 * @param absent in how many it did not apply
 */
public record NoticeCoverage(
    String id, Label label, String place, int raised, int open, int absent) {}
