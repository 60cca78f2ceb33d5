// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/** The reader of scenario files, and the comparison of expectations with assessments. */
@NullMarked
package se.samverkan.sam.rules.internal.scenario;

import org.jspecify.annotations.NullMarked;
