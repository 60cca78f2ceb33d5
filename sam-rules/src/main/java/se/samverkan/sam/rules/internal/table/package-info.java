// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/** The cells of a table of scenarios: how each kind of fact is written in one, and read back. */
@NullMarked
package se.samverkan.sam.rules.internal.table;

import org.jspecify.annotations.NullMarked;
