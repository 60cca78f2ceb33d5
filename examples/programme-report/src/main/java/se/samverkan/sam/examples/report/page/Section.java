// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.sam.core.label.Label;

/**
 * A section of the document.
 *
 * @param id distinct in the document
 * @param title its heading
 * @param blocks what it holds, in order
 */
record Section(String id, Label title, List<Block> blocks) {

  Section {
    blocks = List.copyOf(blocks);
  }

  static Section of(String id, String sv, String en, List<? extends Block> blocks) {
    return new Section(id, new Label(sv, en), new ArrayList<>(blocks));
  }
}
