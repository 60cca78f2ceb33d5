// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.peer;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.examples.benchmarks.findings.Finder;

/** Camunda's DMN engine; the map of variables is made outside of the measuring. */
public final class CamundaDmnFinder implements Finder {

  private final List<FactField<?>> fields;
  private final DmnEngine engine =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final DmnDecision decision;
  private List<Map<String, @Nullable Object>> people = List.of();

  public CamundaDmnFinder() {
    List<Rule> rules = Rule.all();
    fields = Facts.read(rules);
    byte[] table = DecisionTable.dmn(rules, fields).getBytes(StandardCharsets.UTF_8);
    decision = engine.parseDecision(DecisionTable.NAME, new ByteArrayInputStream(table));
  }

  @Override
  public void prepare(List<ApplicantOnDate> all) {
    people = new ArrayList<>();
    for (ApplicantOnDate view : all) {
      people.add(Facts.of(view, fields));
    }
  }

  @Override
  public void find(int from, int count, long[] into) {
    for (int i = 0; i < count; i++) {
      long found = 0;
      for (Object bit :
          engine
              .evaluateDecisionTable(decision, people.get(from + i))
              .collectEntries(DecisionTable.OUTPUT)) {
        found |= 1L << ((Number) bit).intValue();
      }
      into[i] = found;
    }
  }
}
