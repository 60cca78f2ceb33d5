// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Findings: what a rule may write to, and the named values it may read. These are the two globals
 * of every rule file; the package is exported so that rules compiled at run time can reach it.
 */
@NullMarked
package se.samverkan.sam.rules.findings;

import org.jspecify.annotations.NullMarked;
