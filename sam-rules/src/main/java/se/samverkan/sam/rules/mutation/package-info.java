// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Mutants (små fel, small mistakes): a rule pack with one small mistake in it, such as a bound that
 * is off by one. Scenarios that let a mutant pass say less than they seem to; scenarios that notice
 * nothing others do not notice say nothing new.
 */
@NullMarked
package se.samverkan.sam.rules.mutation;

import org.jspecify.annotations.NullMarked;
