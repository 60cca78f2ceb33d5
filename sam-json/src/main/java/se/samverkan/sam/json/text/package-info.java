// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * What messages about a text are made of: paths to a place in it, and suggestions for names that
 * are spelt almost right. Whoever writes documents and packs by hand is told where a mistake is and
 * what may have been meant.
 */
@NullMarked
package se.samverkan.sam.json.text;

import org.jspecify.annotations.NullMarked;
