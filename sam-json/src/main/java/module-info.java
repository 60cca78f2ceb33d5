// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0

/** The wire form of the domain: JSON, NDJSON and YAML. */
module se.samverkan.sam.json {
  requires transitive se.samverkan.sam.core;
  requires tools.jackson.databind;
  requires org.snakeyaml.engine;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
