// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
import org.jspecify.annotations.NullMarked;

/** Rule packs and the engine that assesses applicants against them. */
@NullMarked
module se.samverkan.sam.rules {
  requires transitive se.samverkan.sam.json;
  requires transitive org.kie.api;
  requires org.drools.base;
  requires org.drools.canonicalmodel;
  requires org.drools.compiler;
  requires org.drools.core;
  requires org.drools.drl.ast;
  requires org.drools.drl.parser;
  requires org.drools.model.codegen;
  requires org.drools.modelcompiler;
  requires org.kie.internal.api;
  requires org.slf4j;
  requires tools.jackson.core;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires static org.dhatim.fastexcel;
  requires static org.dhatim.fastexcel.reader;
  requires static org.junit.jupiter.api;

  exports se.samverkan.sam.rules.analysis;
  exports se.samverkan.sam.rules.acceptance;
  exports se.samverkan.sam.rules.audit;
  exports se.samverkan.sam.rules.coverage;
  exports se.samverkan.sam.rules.check;
  exports se.samverkan.sam.rules.criterion;
  exports se.samverkan.sam.rules.difference;
  exports se.samverkan.sam.rules.explanation;
  exports se.samverkan.sam.rules.findings;
  exports se.samverkan.sam.rules.junit;
  exports se.samverkan.sam.rules.mutation;
  exports se.samverkan.sam.rules.pack;
  exports se.samverkan.sam.rules.page;
  exports se.samverkan.sam.rules.quarantine;
  exports se.samverkan.sam.rules.reload;
  exports se.samverkan.sam.rules.scaffold;
  exports se.samverkan.sam.rules.rulebook;
  exports se.samverkan.sam.rules.scenario;
  exports se.samverkan.sam.rules.space;
  exports se.samverkan.sam.rules.table;
  exports se.samverkan.sam.rules.vocabulary;
  exports se.samverkan.sam.rules.wording;
}
