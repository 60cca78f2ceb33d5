// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Facts (uppgifter): what can be known about a person, and how far it is known. An agency sees part
 * of a person's life, so a fact that is not known is never taken to be false: a scalar may be
 * absent, a list says whether it is complete, a set of codes keeps the known-present apart from the
 * known-absent, and a count may be known only to be at least some number.
 *
 * <p>A {@link se.samverkan.sam.core.fact.FactCatalogue} lists the fields that rules may read; a
 * {@link se.samverkan.sam.core.fact.FactSheet} holds one person's values for them on one date.
 */
@NullMarked
package se.samverkan.sam.core.fact;

import org.jspecify.annotations.NullMarked;
