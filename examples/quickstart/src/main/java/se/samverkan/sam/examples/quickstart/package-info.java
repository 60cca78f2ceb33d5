// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/** The smallest useful program: one applicant, one pack, one assessment. */
@NullMarked
package se.samverkan.sam.examples.quickstart;

import org.jspecify.annotations.NullMarked;
