// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import org.jspecify.annotations.Nullable;
import se.samverkan.sam.json.text.Pointer;
import se.samverkan.sam.json.yaml.YamlNode;

/** True or false. */
record TruthForm() implements Form<Boolean> {

  @Override
  public String inWords() {
    return "true or false";
  }

  @Override
  public @Nullable Boolean read(YamlNode node, Pointer at, Problems problems) {
    if (node.asBoolean().isEmpty()) {
      refuse(node, at, problems);
      return null;
    }
    return node.asBoolean().get();
  }

  @Override
  public void write(Boolean value, Sink sink) {
    sink.truth(value);
  }
}
