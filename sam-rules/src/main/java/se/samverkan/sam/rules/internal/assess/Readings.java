// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.core.programme.Programme;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Criterion;

/**
 * What of a requirement decides, under the readings of the sources that are in force and with the
 * rules that hold on a date.
 */
public final class Readings {

  private final Map<String, String> chosen = new HashMap<>();

  /** The readings that these interpretations have in force. */
  public Readings(List<Interpretation> interpretations) {
    for (Interpretation one : interpretations) {
      chosen.put(one.id(), one.reading());
    }
  }

  /**
   * The ids of the interpretations that an assessment can hang on or name: those of groups and of
   * rules. No assessment depends on the others, such as one that only the policy rests on.
   */
  public static Set<String> named(Programme programme, List<Criterion> criteria) {
    Stream<String> ofGroups =
        programme.groups().stream()
            .flatMap(group -> group.requirement().interpretations().values().stream())
            .flatMap(Set::stream);
    Stream<String> ofRules = criteria.stream().flatMap(one -> one.interpretation().stream());
    return Stream.concat(ofGroups, ofRules).collect(Collectors.toSet());
  }

  /** The ids of the interpretations that a classification of outcomes can hang on or name. */
  public static Set<String> namedByOutcomes(Programme programme, List<Criterion> criteria) {
    Stream<String> ofClassifications =
        programme.classifications().stream().flatMap(one -> one.interpretation().stream());
    Stream<String> ofClasses =
        programme.classifications().stream()
            .flatMap(one -> one.classes().stream())
            .flatMap(one -> one.requirement().interpretations().values().stream())
            .flatMap(Set::stream);
    Stream<String> ofRules = criteria.stream().flatMap(one -> one.interpretation().stream());
    return Stream.of(ofClassifications, ofClasses, ofRules)
        .flatMap(Function.identity())
        .collect(Collectors.toSet());
  }

  /**
   * The part that decides; nothing if no part of it does.
   *
   * @param inForce the ids of the criteria whose rules hold on the date
   */
  public Optional<Requirement> deciding(Requirement requirement, Set<String> inForce) {
    if (requirement instanceof Requirement.OfCriterion one) {
      return inForce.contains(one.id()) ? Optional.of(one) : Optional.empty();
    } else if (requirement instanceof Requirement.UnderReading under) {
      return under.reading().equals(chosen.get(under.interpretation()))
          ? deciding(under.part(), inForce)
          : Optional.empty();
    } else if (requirement instanceof Requirement.AllOf all) {
      List<Requirement> parts = deciding(all.parts(), inForce);
      return parts.isEmpty() ? Optional.empty() : Optional.of(new Requirement.AllOf(parts));
    }
    List<Requirement> parts = deciding(((Requirement.AnyOf) requirement).parts(), inForce);
    return parts.isEmpty() ? Optional.empty() : Optional.of(new Requirement.AnyOf(parts));
  }

  private List<Requirement> deciding(List<Requirement> parts, Set<String> inForce) {
    List<Requirement> deciding = new ArrayList<>();
    for (Requirement part : parts) {
      Optional<Requirement> one = deciding(part, inForce);
      if (one.isPresent()) {
        deciding.add(one.get());
      }
    }
    return deciding;
  }
}
