// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.outcome.ClassResult;
import se.samverkan.sam.core.programme.Classification;
import se.samverkan.sam.core.programme.OutcomeClass;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Condition;

/**
 * In which class of a classification an outcome is, by what every way of completing the unknown
 * facts agrees on. A class is met if its requirement is and that of no class which goes before it.
 */
public final class ClassOutcome {

  private final Classification classification;
  private final Map<String, Set<String>> before = new LinkedHashMap<>();
  private final Map<String, Formula> formulas = new LinkedHashMap<>();

  private ClassOutcome(Classification classification) {
    this.classification = classification;
  }

  /**
   * The class.
   *
   * @param deciding by class, what of its requirement decides; a class of which nothing does is
   *     absent
   * @param findings by criterion, what the engine found on these facts
   * @param conditions by criterion, the conditions with all values filled in
   */
  public static ClassResult of(
      Classification classification,
      Map<String, Requirement> deciding,
      Map<String, Finding> findings,
      Map<String, Condition> conditions,
      FactSheet facts) {
    Completion completion = new Completion(findings, conditions, facts);
    ClassOutcome outcome = new ClassOutcome(classification);
    for (OutcomeClass one : classification.classes()) {
      outcome.before.put(one.id(), classification.before(one));
      Optional.ofNullable(deciding.get(one.id()))
          .ifPresent(asks -> outcome.formulas.put(one.id(), completion.formula(asks)));
    }
    return outcome.result(completion.answer(outcome::classes));
  }

  /** The classes met under these values of the open comparisons. */
  private Set<String> classes(boolean[] open) {
    Set<String> met = new TreeSet<>();
    formulas.forEach(
        (id, formula) -> {
          if (formula.holds(open)) {
            met.add(id);
          }
        });
    return met.stream()
        .filter(id -> Objects.requireNonNull(before.get(id)).stream().noneMatch(met::contains))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private ClassResult result(Completion.Answer<Set<String>> answer) {
    if (answer.agreed().isPresent()) {
      Set<String> classes = answer.agreed().get();
      return switch (classes.size()) {
        case 0 -> new ClassResult.None();
        case 1 -> new ClassResult.Classified(classes.iterator().next());
        default -> new ClassResult.Conflict(classes);
      };
    }
    Set<String> possible =
        answer.exact()
            ? answer.possible().stream().flatMap(Set::stream).collect(Collectors.toSet())
            : classification.classes().stream().map(OutcomeClass::id).collect(Collectors.toSet());
    boolean canBeNone = !answer.exact() || answer.possible().contains(Set.of());
    return new ClassResult.Undetermined(possible, canBeNone, answer.missing(), answer.exact());
  }
}
