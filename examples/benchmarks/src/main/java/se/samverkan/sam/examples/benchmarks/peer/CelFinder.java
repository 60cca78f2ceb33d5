// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.peer;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.common.values.NullValue;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.examples.benchmarks.findings.Finder;

/** Google's CEL, a program for each rule; the map of variables is made outside of the measuring. */
public final class CelFinder implements Finder {

  private final List<Rule> rules = Rule.all();
  private final List<FactField<?>> fields = Facts.read(rules);
  private final CelRuntime.Program[] programs = new CelRuntime.Program[rules.size()];
  private List<Map<String, @Nullable Object>> people = List.of();

  /** By one of CEL's run times. */
  public CelFinder(CelBuilder builder) {
    fields.stream().flatMap(Facts::names).forEach(name -> builder.addVar(name, SimpleType.DYN));
    Cel cel = builder.build();
    try {
      for (Rule rule : rules) {
        programs[rule.bit()] = cel.createProgram(cel.compile(Dialect.CEL.print(rule)).getAst());
      }
    } catch (CelValidationException | CelEvaluationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void prepare(List<ApplicantOnDate> all) {
    people = new ArrayList<>();
    for (ApplicantOnDate view : all) {
      Map<String, @Nullable Object> facts = Facts.of(view, fields);
      facts.replaceAll((name, value) -> value == null ? NullValue.NULL_VALUE : value);
      people.add(facts);
    }
  }

  @Override
  public void find(int from, int count, long[] into) {
    try {
      for (int i = 0; i < count; i++) {
        long found = 0;
        for (int bit = 0; bit < programs.length; bit++) {
          if (Boolean.TRUE.equals(programs[bit].eval(people.get(from + i)))) {
            found |= 1L << bit;
          }
        }
        into[i] = found;
      }
    } catch (CelEvaluationException e) {
      throw new IllegalStateException(e);
    }
  }
}
