// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Wording (benämningar): what people read. Every fact, code, criterion and notice has a label in
 * Swedish, the language of the field, and in English, and says which source (källa) it rests on.
 */
@NullMarked
package se.samverkan.sam.core.label;

import org.jspecify.annotations.NullMarked;
