// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.difference;

import java.util.Optional;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;

/**
 * Somebody for whom something changes, who is invented, and where there is one somebody for whom
 * nothing does, although they differ in one fact alone.
 *
 * @param transition what changes
 * @param changed whose it is
 * @param unchanged the other one
 * @param field the fact in which they differ
 */
public record ChangedPerson(
    Transition transition,
    FactSheet changed,
    Optional<FactSheet> unchanged,
    Optional<FactField<?>> field) {}
