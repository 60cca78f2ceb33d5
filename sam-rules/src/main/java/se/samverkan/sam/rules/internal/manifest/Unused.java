// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.programme.Classification;
import se.samverkan.sam.core.programme.Goal;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.core.programme.Programme;
import se.samverkan.sam.json.text.Suggestion;
import se.samverkan.sam.rules.criterion.Condition.Comparison;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.pack.Manifest;
import se.samverkan.sam.rules.pack.PackProblem;

/**
 * What stands in a pack though nothing asks for it: odd, and perhaps misspelt where it is asked.
 */
final class Unused {

  private Unused() {}

  /**
   * Warnings of criteria, interpretations and facts that nothing uses.
   *
   * @param asked the ids of the criteria that groups, notices and classes ask for
   */
  static List<PackProblem> in(Manifest manifest, List<Criterion> criteria, Set<String> asked) {
    List<PackProblem> warnings = new ArrayList<>();
    for (Criterion criterion : criteria) {
      if (!asked.contains(criterion.id())) {
        warnings.add(unused(criterion, asked));
      }
    }
    Set<String> restedOn = restedOn(manifest, criteria);
    for (Interpretation interpretation : manifest.programme().interpretations()) {
      String id = interpretation.id();
      if (!restedOn.contains(id)) {
        warnings.add(
            CriteriaCheck.at(
                manifest, "interpretation/" + id, "no rule rests on interpretation `" + id + "`"));
      }
    }
    Set<FactField<?>> read = read(criteria);
    for (FactField<?> field : manifest.facts().own()) {
      String name = field.ownName().orElseThrow();
      if (!read.contains(field)) {
        warnings.add(
            CriteriaCheck.at(manifest, "fact/" + name, "no rule reads the fact `" + name + "`"));
      }
    }
    return warnings;
  }

  /** One that replaces a criterion of another pack under a misspelt id replaces nothing. */
  private static PackProblem unused(Criterion criterion, Set<String> asked) {
    PackProblem unused =
        CriteriaCheck.at(criterion, "nothing uses criterion `" + criterion.id() + "`");
    return Suggestion.nearest(criterion.id(), new TreeSet<>(asked))
        .map(near -> unused.advise("did you mean `" + near + "`?"))
        .orElse(unused);
  }

  /** The interpretations that criteria, policy, goals, classifications or their classes name. */
  private static Set<String> restedOn(Manifest manifest, List<Criterion> criteria) {
    Programme programme = manifest.programme();
    List<Classification> classifications = programme.classifications();
    return Stream.of(
            criteria.stream().map(Criterion::interpretation).flatMap(Optional::stream),
            manifest.policy().stream()
                .flatMap(entry -> entry.underReading().stream())
                .map(under -> under.interpretation()),
            programme.goals().stream().map(Goal::interpretation).flatMap(Optional::stream),
            classifications.stream().map(Classification::interpretation).flatMap(Optional::stream),
            classifications.stream()
                .flatMap(one -> one.classes().stream())
                .flatMap(one -> one.requirement().interpretations().values().stream())
                .flatMap(Set::stream))
        .flatMap(ids -> ids)
        .collect(Collectors.toSet());
  }

  private static Set<FactField<?>> read(List<Criterion> criteria) {
    return criteria.stream()
        .flatMap(criterion -> criterion.condition().comparisons())
        .map(Comparison::field)
        .collect(Collectors.toSet());
  }
}
