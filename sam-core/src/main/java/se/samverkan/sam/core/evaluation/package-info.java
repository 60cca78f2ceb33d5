// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * A programme's evaluation by itself (självvärdering): nine fields, of who is concerned and of what
 * is looked at, and which of them have been written.
 */
@NullMarked
package se.samverkan.sam.core.evaluation;

import org.jspecify.annotations.NullMarked;
