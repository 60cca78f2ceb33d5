// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.MissingFact;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Comparing;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Condition.Comparison;

/**
 * The verdict on a requirement: what every way of completing the unknown facts agrees on. And the
 * missing facts: those for which two completions that differ in nothing else differ in verdict.
 *
 * <p>What the findings decide by three-valued logic is decided; only where they do not are
 * completions tried, over the values between which the comparisons tell a difference.
 */
final class Completion {

  /** More completions than this are not tried; the outcome then says that it is not exact. */
  static final int MOST_COMPLETIONS = 1 << 16;

  private final Map<String, Finding> findings;
  private final Map<String, Condition> conditions;
  private final FactSheet facts;
  private final List<Comparison> numbered = new ArrayList<>();

  private Completion(
      Map<String, Finding> findings, Map<String, Condition> conditions, FactSheet facts) {
    this.findings = findings;
    this.conditions = conditions;
    this.facts = facts;
  }

  /**
   * The outcome on a requirement.
   *
   * @param findings by criterion, what the engine found on these facts
   * @param conditions by criterion, the conditions with all values filled in
   */
  static GroupOutcome of(
      Requirement requirement,
      Map<String, Finding> findings,
      Map<String, Condition> conditions,
      FactSheet facts) {
    Completion completion = new Completion(findings, conditions, facts);
    Formula formula = completion.formula(requirement);
    if (formula instanceof Formula.Fixed fixed) {
      return decided(fixed == Formula.Fixed.TRUE);
    }
    return completion.complete(formula);
  }

  private Formula formula(Requirement requirement) {
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

  private GroupOutcome complete(Formula formula) {
    List<OpenFact> openFacts = openFacts();
    long completions = 1;
    for (OpenFact fact : openFacts) {
      completions *= fact.ways().size();
      if (completions > MOST_COMPLETIONS) {
        return new GroupOutcome(Verdict.UNDETERMINED, map(openFacts, Completion::missing), false);
      }
    }
    boolean[] verdicts = tryAll(formula, openFacts, (int) completions);
    if (allEqual(verdicts)) {
      return decided(verdicts[0]);
    }
    List<MissingFact> missing = new ArrayList<>();
    int stride = 1;
    for (OpenFact fact : openFacts) {
      if (decides(verdicts, stride, fact.ways().size())) {
        missing.add(missing(fact));
      }
      stride *= fact.ways().size();
    }
    return new GroupOutcome(Verdict.UNDETERMINED, missing, true);
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

  /** The verdict of every completion; the first fact's ways vary fastest. */
  private boolean[] tryAll(Formula formula, List<OpenFact> openFacts, int completions) {
    boolean[] verdicts = new boolean[completions];
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
      verdicts[completion] = formula.holds(values);
    }
    return verdicts;
  }

  /** Whether two completions that differ only in the fact with this stride differ in verdict. */
  private static boolean decides(boolean[] verdicts, int stride, int ways) {
    return IntStream.range(0, verdicts.length)
        .filter(completion -> completion / stride % ways > 0)
        .anyMatch(
            completion ->
                verdicts[completion] != verdicts[completion - completion / stride % ways * stride]);
  }

  private static boolean allEqual(boolean[] verdicts) {
    return IntStream.range(1, verdicts.length).allMatch(i -> verdicts[i] == verdicts[0]);
  }

  private static GroupOutcome decided(boolean met) {
    return new GroupOutcome(Verdict.of(Finding.of(met)), List.of(), true);
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
