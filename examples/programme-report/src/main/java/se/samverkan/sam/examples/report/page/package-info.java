// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The page of the report. What it shows is first gathered as sections of values, in which nothing
 * is left that is not to be shown; HTML and JSON are both written from these.
 */
@NullMarked
package se.samverkan.sam.examples.report.page;

import org.jspecify.annotations.NullMarked;
