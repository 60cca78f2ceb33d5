// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.MissingFact;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Comparing;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Operand;
import se.samverkan.sam.rules.criterion.Operator;

/** How far an answer is exact: as far as few facts hang together, however many are open. */
class IndependenceTest {

  private static final List<FactField<Boolean>> FLAGS = new ArrayList<>();
  private static final FactCatalogue CATALOGUE = catalogue();
  private static final FactSheet NOTHING_KNOWN = FactSheet.empty(CATALOGUE);

  private final Map<String, Condition> conditions = new LinkedHashMap<>();

  private static FactCatalogue catalogue() {
    FactCatalogue.Maker fields = ApplicantFields.CATALOGUE.extend();
    for (int i = 0; i < 200; i++) {
      FLAGS.add(fields.flag("f" + i).label("fakta", "fact").ask("Hur?", "How?").add("a test"));
    }
    return fields.make();
  }

  @Test
  void sixtyOfTwoHundredFactsAreOpenAndAllOfThemAreMissing() {
    FactSheet.Change facts = NOTHING_KNOWN.change();
    List<Requirement> parts = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      parts.add(criterion(is(i, true)));
      if (i * 7 % 200 < 60) {
        open.add("own.f" + i);
      } else {
        facts.put(FLAGS.get(i), true);
      }
    }
    GroupOutcome outcome = outcome(new Requirement.AllOf(parts), facts.sheet());

    assertThat(open).hasSize(60);
    assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(outcome.exact()).isTrue();
    assertThat(outcome.missing()).extracting(MissingFact::field).isEqualTo(open);
  }

  @Test
  void ofManyPairsOfFactsThePairThatAlwaysHoldsDecidesWhetherAnyDoes() {
    List<Requirement> parts = new ArrayList<>();
    for (int i = 0; i < 200; i += 2) {
      parts.add(criterion(all(is(i, true), is(i + 1, true))));
      parts.add(criterion(all(is(i, false), is(i + 1, true))));
    }
    assertThat(outcome(new Requirement.AnyOf(parts)).missing())
        .extracting(MissingFact::field)
        .hasSize(100)
        .contains("own.f1", "own.f199")
        .doesNotContain("own.f0", "own.f198");

    parts.add(criterion(is(77, false)));
    assertDecided(outcome(new Requirement.AnyOf(parts)), Verdict.ELIGIBLE);
  }

  @Test
  void sixteenEntangledFactsAreTriedInEveryWay() {
    GroupOutcome outcome = outcome(new Requirement.AllOf(List.of(ring(16))));

    assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(outcome.exact()).isTrue();
    assertThat(outcome.missing()).hasSize(16);
    assertDecided(
        outcome(
            new Requirement.AllOf(List.of(ring(16), criterion(all(is(3, false), is(4, false)))))),
        Verdict.NOT_ELIGIBLE);
  }

  @Test
  void seventeenEntangledFactsAreTooManyAndAllOfThemAreMissing() {
    GroupOutcome outcome =
        outcome(new Requirement.AllOf(List.of(ring(17), criterion(is(20, true)))));

    assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(outcome.exact()).isFalse();
    assertThat(outcome.missing()).hasSize(18);
  }

  @Test
  void whatIsTooLargeMattersNotWhereAnotherPartDecides() {
    Requirement never = criterion(all(is(20, true), is(20, false)));
    Requirement always = criterion(any(is(20, true), is(20, false)));

    assertDecided(outcome(new Requirement.AllOf(List.of(ring(17), never))), Verdict.NOT_ELIGIBLE);
    assertDecided(outcome(new Requirement.AnyOf(List.of(ring(17), always))), Verdict.ELIGIBLE);
  }

  @Test
  void whatIsTooLargeMattersNotWhereItCannotDecide() {
    Requirement swallowed = new Requirement.AllOf(List.of(criterion(is(20, true)), ring(17)));

    GroupOutcome outcome =
        outcome(new Requirement.AnyOf(List.of(criterion(is(20, true)), swallowed)));

    assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(outcome.exact()).isTrue();
    assertThat(outcome.missing()).extracting(MissingFact::field).containsExactly("own.f20");
  }

  @Test
  void onlyWhatHangsTogetherIsTriedTogether() {
    List<Requirement> ways = new ArrayList<>();
    for (int way = 0; way < 4; way++) {
      List<Requirement> parts = new ArrayList<>();
      parts.add(criterion(is(0, way % 2 == 0)));
      parts.add(criterion(is(1, way < 2)));
      for (int i = 0; i < 30; i++) {
        parts.add(criterion(is(2 + way * 30 + i, true)));
      }
      ways.add(new Requirement.AllOf(parts));
    }
    GroupOutcome outcome = outcome(new Requirement.AnyOf(ways));

    assertThat(outcome.exact()).isTrue();
    assertThat(outcome.missing()).hasSize(122);
  }

  @Test
  void aNumberThatCannotBeLowerIsNotAsked() {
    Condition zeroOrMore =
        new Condition.Comparison(ApplicantFields.AGE, Operator.AT_LEAST, Operand.of(0), 1, 1);

    assertDecided(outcome(criterion(zeroOrMore)), Verdict.ELIGIBLE);
  }

  @Test
  void aCriterionThatWasNotLookedAtIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> outcome(new Requirement.OfCriterion("c7")))
        .withMessage("there is no criterion `c7`");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                GroupOutcome.of(
                    new Requirement.OfCriterion("c7"),
                    Map.of("c7", Finding.UNKNOWN),
                    Map.of(),
                    NOTHING_KNOWN))
        .withMessage("there is no criterion `c7`");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> outcome(new Requirement.UnderReading("i", "r", criterion(is(0, true)))))
        .withMessage("a reading has not been chosen");
  }

  /** Of every two neighbours in a ring one at least: no fact can be looked at alone. */
  private Requirement ring(int size) {
    List<Requirement> pairs = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      pairs.add(criterion(any(is(i, true), is((i + 1) % size, true))));
    }
    return new Requirement.AllOf(pairs);
  }

  private Requirement criterion(Condition condition) {
    String id = "own.c" + conditions.size();
    conditions.put(id, condition);
    return new Requirement.OfCriterion(id);
  }

  private static Condition is(int flag, boolean value) {
    return new Condition.Comparison(FLAGS.get(flag), Operator.EQUAL, Operand.of(value), 1, 1);
  }

  private static Condition all(Condition... parts) {
    return new Condition.AllOf(List.of(parts));
  }

  private static Condition any(Condition... parts) {
    return new Condition.AnyOf(List.of(parts));
  }

  private GroupOutcome outcome(Requirement requirement) {
    return outcome(requirement, NOTHING_KNOWN);
  }

  private GroupOutcome outcome(Requirement requirement, FactSheet facts) {
    Map<String, Finding> findings = new LinkedHashMap<>();
    conditions.forEach((id, condition) -> findings.put(id, Comparing.find(condition, facts)));
    return GroupOutcome.of(requirement, findings, conditions, facts);
  }

  private static void assertDecided(GroupOutcome outcome, Verdict verdict) {
    assertThat(outcome).isEqualTo(new GroupOutcome(verdict, List.of(), true));
  }
}
