// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.table;

import java.util.Optional;
import java.util.function.Consumer;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.YamlNode;

/** A cell that is written as in a scenario file. */
final class FlowCell {

  private FlowCell() {}

  static YamlNode read(String cell, Place place, Consumer<String> problems) {
    Optional<YamlNode> node = FlowText.read(cell, place);
    if (node.isEmpty()) {
      problems.accept(
          "what begins with a bracket, a brace or a quotation mark is read as in a scenario file,"
              + " and this cannot be");
    }
    return node.orElseGet(() -> Nodes.text("?", place));
  }
}
