// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/** A programme's report, made of the events of those who took part. */
@NullMarked
package se.samverkan.sam.examples.report;

import org.jspecify.annotations.NullMarked;
