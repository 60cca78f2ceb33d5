// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/** Records: what an agency could have on file of a person of whom certain facts hold. */
@NullMarked
package se.samverkan.sam.rules.internal.record;

import org.jspecify.annotations.NullMarked;
