// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.fact.FactView;
import se.samverkan.sam.rules.internal.assess.ByEpoch;
import se.samverkan.sam.rules.internal.engine.RuleEngine;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.RulePack;

/** What each engine finds by itself, before findings are combined to an answer. */
final class EngineFindings {

  private final List<ByEpoch<RuleEngine>> engines;

  /**
   * Of every engine.
   *
   * @param rules its engine on the subjects in question
   */
  EngineFindings(RulePack pack, Function<RulePack, ByEpoch<RuleEngine>> rules) {
    this(Stream.of(Engine.values()).map(pack::using).map(rules).toList());
  }

  EngineFindings(List<ByEpoch<RuleEngine>> engines) {
    this.engines = engines;
  }

  /** The criteria that two engines find different, if any; none on a day without rules. */
  Optional<String> difference(FactView subject, LocalDate day) {
    List<Map<String, Finding>> found =
        engines.stream()
            .flatMap(engine -> engine.on(day).stream())
            .map(engine -> engine.find(subject))
            .toList();
    return found.stream().distinct().count() < 2
        ? Optional.empty()
        : Optional.of("findings of " + different(found));
  }

  private static List<String> different(List<Map<String, Finding>> found) {
    return found.stream()
        .flatMap(one -> one.keySet().stream())
        .distinct()
        .filter(criterion -> found.stream().map(one -> one.get(criterion)).distinct().count() > 1)
        .toList();
  }
}
