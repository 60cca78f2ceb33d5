// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Coverage (täckning): which findings, verdicts, bounds and notices of a pack its scenarios have
 * met, and which none of them has. It shows where nobody looked; whether those who looked would
 * notice a mistake is shown by mutants.
 */
@NullMarked
package se.samverkan.sam.rules.coverage;

import org.jspecify.annotations.NullMarked;
