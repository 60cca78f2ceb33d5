// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.findings;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.drools.DroolsEngines;
import se.samverkan.sam.rules.internal.drools.SessionEngine;
import se.samverkan.sam.rules.internal.engine.Marks;
import se.samverkan.sam.rules.internal.engine.ModelEngine;
import se.samverkan.sam.rules.internal.engine.RuleEngine;
import se.samverkan.sam.rules.pack.Engine;

/** The library's own engines without what is made of their findings; reached on the class path. */
public final class LibraryFinder {

  /** How each is made; an engine that is not here is measured by its whole assessments alone. */
  private static final Map<Engine, Function<List<Criterion>, RuleEngine>> MAKERS =
      Map.of(
          Engine.DIRECT,
          criteria -> DroolsEngines.direct("measured", ApplicantOnDate.class, criteria),
          Engine.MODEL,
          LibraryFinder::model,
          Engine.SESSION,
          criteria -> SessionEngine.of("measured", criteria));

  private LibraryFinder() {}

  /** The engines that can be asked for findings alone. */
  public static List<Engine> engines() {
    return Arrays.stream(Engine.values()).filter(MAKERS::containsKey).toList();
  }

  /** An engine as the library makes it, for criteria whose values are filled in. */
  public static Optional<RuleEngine> of(Engine engine, List<Criterion> criteria) {
    return Optional.ofNullable(MAKERS.get(engine)).map(maker -> maker.apply(criteria));
  }

  private static RuleEngine model(List<Criterion> criteria) {
    Map<String, Condition> conditions = new LinkedHashMap<>();
    criteria.forEach(one -> conditions.put(one.id(), one.condition()));
    return new ModelEngine(conditions);
  }

  /** Finds by an engine of the library. */
  public static Finder finder(Engine engine) {
    List<Criterion> criteria = Criteria.all();
    RuleEngine rules = of(engine, criteria).orElseThrow();
    int size = criteria.size();
    return new EachByItself(view -> bits(size, rules, view));
  }

  private static long bits(int criteria, RuleEngine rules, ApplicantOnDate view) {
    Marks found = rules.mark(view);
    long findings = 0;
    for (int i = 0; i < criteria; i++) {
      Finding finding = found.finding(i);
      findings |=
          finding == Finding.MET
              ? Criteria.met(i)
              : finding == Finding.NOT_MET ? Criteria.notMet(i) : 0;
    }
    return findings;
  }
}
