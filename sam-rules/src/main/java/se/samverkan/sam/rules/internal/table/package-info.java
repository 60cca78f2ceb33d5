// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Tables of scenarios: the same scenarios as in YAML, a row each, for those who work in a
 * spreadsheet.
 *
 * <p>A column holds one thing that can be known of a person or expected of the rules. How its cells
 * are written is a form: a word, a number, a list that says whether it is complete. What no form
 * has words for stands in a cell as YAML on one line, so that every scenario fits in a row and is
 * read back as it was.
 */
@NullMarked
package se.samverkan.sam.rules.internal.table;

import org.jspecify.annotations.NullMarked;
