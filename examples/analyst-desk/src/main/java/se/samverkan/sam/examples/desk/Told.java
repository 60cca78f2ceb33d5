// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import se.samverkan.sam.rules.page.JsonTree;
import se.samverkan.sam.rules.page.Page;

/**
 * What a tool has to say.
 *
 * @param page for people at a terminal
 * @param document for people with a browser or a printer
 * @param json for programs
 * @param hasFindings whether there is something to mend or to look at
 */
record Told(Page page, Page document, JsonTree json, boolean hasFindings) {

  /** The same page everywhere. */
  Told(Page page, JsonTree json, boolean hasFindings) {
    this(page, page, json, hasFindings);
  }
}
