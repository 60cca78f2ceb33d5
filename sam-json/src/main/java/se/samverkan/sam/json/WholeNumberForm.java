// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import org.jspecify.annotations.Nullable;
import se.samverkan.sam.json.text.Pointer;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.json.yaml.YamlScalar;

/**
 * A whole number between two others.
 *
 * @param lowest the smallest that is allowed
 * @param highest the greatest that is allowed
 */
record WholeNumberForm(int lowest, int highest) implements Form<Integer> {

  @Override
  public String inWords() {
    return "a whole number from " + lowest + " to " + highest;
  }

  @Override
  public @Nullable Integer read(YamlNode node, Pointer at, Problems problems) {
    Integer number = node.asInteger().orElse(null);
    if (number != null && number >= lowest && number <= highest) {
      return number;
    }
    if (node instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.NUMBER) {
      problems.add(node.place(), at, "expected " + inWords());
    } else {
      refuse(node, at, problems);
    }
    return null;
  }

  @Override
  public void write(Integer value, Sink sink) {
    sink.number(value);
  }
}
