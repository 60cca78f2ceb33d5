// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The domain of coordinated rehabilitation (samordnad rehabilitering): immutable values and pure
 * functions, with no dependency, clock, I/O or logging. Each sub-package is named for one noun of
 * the field.
 *
 * <p>In Sweden a municipality, a region, the public employment service (Arbetsförmedlingen) and the
 * social insurance agency (Försäkringskassan) may found a coordination association
 * (samordningsförbund) that pays for programmes for people who need several of them at once. It may
 * not decide on anybody's benefits or rights, and what is computed here is never a decision.
 */
@GeneratedValues
@NullMarked
package se.samverkan.sam.core;

import org.jspecify.annotations.NullMarked;
