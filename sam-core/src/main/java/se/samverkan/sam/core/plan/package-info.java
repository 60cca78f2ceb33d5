// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/** The action plan (handlingsplan): where a person is heading, and through which activities. */
@NullMarked
package se.samverkan.sam.core.plan;

import org.jspecify.annotations.NullMarked;
