// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.table;

import java.util.function.Consumer;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.YamlNode;

/**
 * How one kind of value stands in a cell. A value that cannot be written so is written as {@link
 * FlowText}, which every form reads; so a form need not be able to write everything.
 */
interface CellForm {

  /**
   * The node that a cell, which is not blank, says. What is wrong with it is told, and something is
   * returned all the same.
   *
   * @param problems takes what is wrong, which repeats nothing of the cell
   */
  YamlNode read(String cell, Place place, Consumer<String> problems);

  /** The cell of a node. */
  String write(YamlNode node, Language language);
}
