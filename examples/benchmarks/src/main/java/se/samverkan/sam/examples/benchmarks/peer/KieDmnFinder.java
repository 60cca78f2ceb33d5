// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.peer;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.examples.benchmarks.findings.Finder;

/** The DMN engine of KIE, Drools' sister; the map of variables is made outside of the measuring. */
public final class KieDmnFinder implements Finder {

  private final List<FactField<?>> fields;
  private final DMNRuntime runtime;
  private final DMNModel model;
  private List<Map<String, @Nullable Object>> people = List.of();

  public KieDmnFinder() {
    List<Rule> rules = Rule.all();
    fields = Facts.read(rules);
    Resource table =
        ResourceFactory.newReaderResource(
            new StringReader(DecisionTable.dmn(rules, fields)), "UTF-8");
    runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(table))
            .getOrElseThrow(IllegalStateException::new);
    model = runtime.getModel(DecisionTable.NAMESPACE, DecisionTable.NAME);
    if (model.hasErrors()) {
      throw new IllegalStateException(model.getMessages().toString());
    }
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
      DMNContext context = runtime.newContext();
      people.get(from + i).forEach(context::set);
      DMNResult result = runtime.evaluateAll(model, context);
      long found = 0;
      Object bits = result.getDecisionResultByName(DecisionTable.NAME).getResult();
      if (bits instanceof List<?> several) {
        for (Object bit : several) {
          found |= 1L << ((Number) bit).intValue();
        }
      }
      into[i] = found;
    }
  }
}
