// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The table: scenarios as a sheet with a row for each person, for those who would rather write in a
 * spreadsheet; as CSV and as a workbook, and back into a scenario file.
 */
@NullMarked
package se.samverkan.sam.rules.table;

import org.jspecify.annotations.NullMarked;
