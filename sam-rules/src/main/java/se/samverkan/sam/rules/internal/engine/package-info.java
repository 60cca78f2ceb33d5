// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The engine: what finds, for one person on one date, which criteria are met, which are not and
 * which cannot be told. There are several engines and they all give the same findings.
 */
@NullMarked
package se.samverkan.sam.rules.internal.engine;

import org.jspecify.annotations.NullMarked;
