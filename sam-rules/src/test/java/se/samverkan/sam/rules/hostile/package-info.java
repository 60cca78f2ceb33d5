// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/** What does harm elsewhere and is to do none here: hostile files, odd bytes, worst cases. */
@NullMarked
package se.samverkan.sam.rules.hostile;

import org.jspecify.annotations.NullMarked;
