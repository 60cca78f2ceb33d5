// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.MissingFact;
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

  private ClassOutcome() {}

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
    OpenFacts open = new OpenFacts(facts);
    Completion completion = new Completion(findings::get, conditions, facts, open);
    Map<String, Formula> asked = new LinkedHashMap<>();
    for (OutcomeClass one : classification.classes()) {
      Requirement requirement = deciding.get(one.id());
      asked.put(
          one.id(), requirement == null ? Formula.Fixed.FALSE : completion.left(requirement));
    }
    // The classes that count are the same in two completions exactly if each of them counts in both
    // or in neither, so each is settled by itself.
    Independence independence = new Independence(open);
    Map<String, Formula> settled = new LinkedHashMap<>();
    for (OutcomeClass one : classification.classes()) {
      settled.put(one.id(), independence.settle(counts(one, classification, asked)));
    }
    // Precedence goes in no circle: if any class is asked for rightly, the first of those counts.
    Formula any = Formula.joined(false, asked.values().toArray(Formula[]::new));
    return result(settled, independence.settle(any), open);
  }

  private static Formula counts(
      OutcomeClass outcomeClass, Classification classification, Map<String, Formula> asked) {
    Set<String> before = classification.before(outcomeClass);
    List<Formula> parts = new ArrayList<>();
    asked.forEach(
        (id, formula) -> {
          if (id.equals(outcomeClass.id())) {
            parts.add(formula);
          } else if (before.contains(id)) {
            parts.add(formula.not());
          }
        });
    return Formula.joined(true, parts.toArray(Formula[]::new));
  }

  private static ClassResult result(
      Map<String, Formula> settled, Formula any, OpenFacts open) {
    Set<String> possible = new LinkedHashSet<>();
    boolean decided = true;
    boolean exact = any.exact();
    for (Map.Entry<String, Formula> one : settled.entrySet()) {
      if (one.getValue() != Formula.Fixed.FALSE) {
        possible.add(one.getKey());
      }
      decided &= one.getValue() instanceof Formula.Fixed;
      exact &= one.getValue().exact();
    }
    if (!decided) {
      List<MissingFact> missing =
          open.missing(
              new MissingFacts(open.catalogue()), settled.values().toArray(Formula[]::new));
      return new ClassResult.Undetermined(
          possible, any != Formula.Fixed.TRUE, missing, exact);
    }
    return switch (possible.size()) {
      case 0 -> new ClassResult.None();
      case 1 -> new ClassResult.Classified(possible.iterator().next());
      default -> new ClassResult.Conflict(possible);
    };
  }
}
