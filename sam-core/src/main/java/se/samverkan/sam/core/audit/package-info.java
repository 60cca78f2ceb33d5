// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Audit records (granskningsposter): what rules answered, each with all that is needed to ask them
 * again years later: what was told of the person, the answer, and which text of the rules gave it.
 * An agency has to be able to account for what it rested on, long after the rules have changed. A
 * record holds data on a person's health and support. How long one is kept, and who may read it, is
 * for the host to say.
 */
@NullMarked
package se.samverkan.sam.core.audit;

import org.jspecify.annotations.NullMarked;
