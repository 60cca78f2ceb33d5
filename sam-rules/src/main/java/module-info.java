// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0

/** Rule packs and the engine that assesses applicants against them. */
module se.samverkan.sam.rules {
  requires transitive se.samverkan.sam.json;
  requires org.drools.model.codegen;
  requires org.kie.api;
  requires org.slf4j;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
