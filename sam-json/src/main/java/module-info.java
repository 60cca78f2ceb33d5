// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
import org.jspecify.annotations.NullMarked;

/** The wire form of the domain: JSON and YAML. */
@NullMarked
module se.samverkan.sam.json {
  requires transitive se.samverkan.sam.core;
  requires tools.jackson.core;
  requires tools.jackson.databind;
  requires org.snakeyaml.engine;
  requires static org.jspecify;

  exports se.samverkan.sam.json;
  exports se.samverkan.sam.json.text;
  exports se.samverkan.sam.json.yaml;

  provides tools.jackson.databind.JacksonModule with
      se.samverkan.sam.json.SamModule;
}
