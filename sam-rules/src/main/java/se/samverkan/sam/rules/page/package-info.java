// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The page: what a tool tells somebody who writes rules or tests them, apart from how it is shown.
 * The same page is shown as plain text on a terminal, as Markdown in a folder of documents, and as
 * HTML in a browser.
 */
@NullMarked
package se.samverkan.sam.rules.page;

import org.jspecify.annotations.NullMarked;
