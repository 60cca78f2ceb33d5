// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.findings;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.drools.SessionEngine;
import se.samverkan.sam.rules.internal.engine.ModelEngine;
import se.samverkan.sam.rules.internal.engine.RuleEngine;
import se.samverkan.sam.rules.pack.Engine;

/** The library's own engines without what is made of their findings; reached on the class path. */
public final class LibraryFinder {

  private LibraryFinder() {}

  /** The engines that can be asked for findings alone. */
  public static List<Engine> engines() {
    return Arrays.stream(Engine.values()).filter(one -> of(one, List.of()).isPresent()).toList();
  }

  /** An engine as the library makes it, for criteria whose values are filled in. */
  public static Optional<RuleEngine> of(Engine engine, List<Criterion> criteria) {
    switch (engine) {
      case MODEL:
        return Optional.of(
            new ModelEngine(
                criteria.stream().collect(Collectors.toMap(Criterion::id, Criterion::condition))));
      case SESSION:
        return criteria.isEmpty()
            ? Optional.of(subject -> Map.of())
            : Optional.of(SessionEngine.of("measured", criteria));
      default:
        return Optional.empty();
    }
  }

  /** Finds by an engine of the library. */
  public static Finder finder(Engine engine) {
    List<Criterion> criteria = Criteria.all();
    RuleEngine rules = of(engine, criteria).orElseThrow();
    return new EachByItself(view -> bits(criteria, rules, view));
  }

  private static long bits(List<Criterion> criteria, RuleEngine rules, ApplicantOnDate view) {
    Map<String, Finding> found = rules.find(view);
    long findings = 0;
    for (int i = 0; i < criteria.size(); i++) {
      Finding finding = found.getOrDefault(criteria.get(i).id(), Finding.UNKNOWN);
      findings |=
          finding == Finding.MET
              ? Criteria.met(i)
              : finding == Finding.NOT_MET ? Criteria.notMet(i) : 0;
    }
    return findings;
  }
}
