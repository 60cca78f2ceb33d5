// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.MissingFact;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Comparing;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Condition.Comparison;

/**
 * Fills in what is unknown in every way that the comparisons tell apart, and looks at what comes of
 * it. What the findings decide by three-valued logic is decided; only comparisons that are still
 * open are filled in.
 */
final class Completion {

  /** More completions than this are not tried; the answer then says that it is not exact. */
  static final int MOST_COMPLETIONS = 1 << 16;

  /**
   * What the completions come to.
   *
   * @param possible every result that a completion gives, in the order found; all that there can be
   *     are not known if it is not exact
   * @param missing the facts for which two completions that differ in nothing else differ in result
   * @param exact whether every completion was tried
   */
  record Answer<R>(Set<R> possible, List<MissingFact> missing, boolean exact) {

    /** The result, if every completion gives the same. */
    Optional<R> agreed() {
      return exact && possible.size() == 1
          ? Optional.of(possible.iterator().next())
          : Optional.empty();
    }
  }

  private final Map<String, Finding> findings;
  private final Map<String, Condition> conditions;
  private final FactSheet facts;
  private final List<Comparison> numbered = new ArrayList<>();

  /**
   * Completions of these facts.
   *
   * @param findings by criterion, what the engine found on these facts
   * @param conditions by criterion, the conditions with all values filled in
   */
  Completion(Map<String, Finding> findings, Map<String, Condition> conditions, FactSheet facts) {
    this.findings = findings;
    this.conditions = conditions;
    this.facts = facts;
  }

  /** What is left of a requirement; its open comparisons are numbered on from those before. */
  Formula formula(Requirement requirement) {
    if (requirement instanceof Requirement.OfCriterion one) {
      Finding finding = findings.get(one.id());
      Condition condition = conditions.get(one.id());
      if (finding == null || condition == null) {
        throw new IllegalArgumentException("there is no criterion `" + one.id() + "`");
      }
      return finding == Finding.UNKNOWN
          ? formula(condition)
          : Formula.Fixed.of(finding == Finding.MET);
    } else if (requirement instanceof Requirement.AllOf all) {
      return Formula.all(map(all.parts(), this::formula));
    } else if (requirement instanceof Requirement.AnyOf any) {
      return Formula.any(map(any.parts(), this::formula));
    }
    throw new IllegalArgumentException("a reading has not been chosen");
  }

  private Formula formula(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return Formula.all(map(all.parts(), this::formula));
    } else if (condition instanceof Condition.AnyOf any) {
      return Formula.any(map(any.parts(), this::formula));
    }
    Comparison comparison = (Comparison) condition;
    Finding finding = Comparing.find(comparison, facts);
    if (finding != Finding.UNKNOWN) {
      return Formula.Fixed.of(finding == Finding.MET);
    }
    numbered.add(comparison);
    return new Formula.Open(numbered.size() - 1);
  }

  /**
   * Tries every completion.
   *
   * @param result what comes of these values of the open comparisons
   */
  <R> Answer<R> answer(Function<boolean[], R> result) {
    List<OpenFact> openFacts = openFacts();
    long completions = 1;
    for (OpenFact fact : openFacts) {
      completions *= fact.ways().size();
      if (completions > MOST_COMPLETIONS) {
        return new Answer<>(Set.of(), map(openFacts, Completion::missing), false);
      }
    }
    List<R> results = tryAll(result, openFacts, (int) completions);
    List<MissingFact> missing = new ArrayList<>();
    int stride = 1;
    for (OpenFact fact : openFacts) {
      if (decides(results, stride, fact.ways().size())) {
        missing.add(missing(fact));
      }
      stride *= fact.ways().size();
    }
    return new Answer<>(new LinkedHashSet<>(results), missing, true);
  }

  /** In the catalogue's order, so that the answer does not depend on the order of the rules. */
  private List<OpenFact> openFacts() {
    List<OpenFact> openFacts = new ArrayList<>();
    for (FactField<?> field : facts.catalogue().fields()) {
      List<Integer> numbers =
          IntStream.range(0, numbered.size())
              .filter(number -> numbered.get(number).field() == field)
              .boxed()
              .toList();
      if (!numbers.isEmpty()) {
        openFacts.add(OpenFact.of(field, numbers, map(numbers, numbered::get), facts));
      }
    }
    return openFacts;
  }

  /** The result of every completion; the first fact's ways vary fastest. */
  private <R> List<R> tryAll(
      Function<boolean[], R> result, List<OpenFact> openFacts, int completions) {
    List<R> results = new ArrayList<>(completions);
    boolean[] values = new boolean[numbered.size()];
    for (int completion = 0; completion < completions; completion++) {
      int rest = completion;
      for (OpenFact fact : openFacts) {
        boolean[] way = fact.ways().get(rest % fact.ways().size());
        rest /= fact.ways().size();
        for (int i = 0; i < way.length; i++) {
          values[fact.numbers().get(i)] = way[i];
        }
      }
      results.add(result.apply(values));
    }
    return results;
  }

  /** Whether two completions that differ only in the fact with this stride differ in result. */
  private static <R> boolean decides(List<R> results, int stride, int ways) {
    return IntStream.range(0, results.size())
        .filter(completion -> completion / stride % ways > 0)
        .anyMatch(
            completion -> {
              int first = completion - completion / stride % ways * stride;
              return !results.get(completion).equals(results.get(first));
            });
  }

  private static MissingFact missing(OpenFact fact) {
    return MissingFact.builder()
        .field(fact.field().id())
        .label(fact.field().label())
        .question(fact.field().question())
        .addAllOpenCodes(fact.openCodes())
        .build();
  }

  private static <A, B> List<B> map(List<A> parts, Function<? super A, ? extends B> function) {
    return parts.stream().<B>map(function).toList();
  }
}
