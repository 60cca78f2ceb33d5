// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.internal.assess.GroupOutcome;
import se.samverkan.sam.rules.internal.assess.RulesOnDate;
import se.samverkan.sam.rules.internal.engine.ModelEngine;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.RulePack;

/** What holds of the explanation of any person by any pack. */
final class ExplanationLaws {

  private final RulePack pack;
  private final Applicant applicant;
  private final LocalDate asOf;
  private final RulesOnDate rules;
  private final FactSheet facts;

  private ExplanationLaws(RulePack pack, Applicant applicant, LocalDate asOf) {
    this.pack = pack.using(Engine.MODEL);
    this.applicant = applicant;
    this.asOf = asOf;
    this.rules = RulesOnDate.of(pack, asOf).orElseThrow();
    this.facts = applicant.on(asOf, pack.manifest().codes(), pack.manifest().facts()).sheet();
  }

  /** Explains, and holds the explanation against the laws. */
  static Explanation check(RulePack pack, Applicant applicant, LocalDate asOf) {
    Explanation explanation = Explanation.of(pack, applicant, asOf);
    if (explanation instanceof Explanation.Assessed told) {
      new ExplanationLaws(pack, applicant, asOf).check(told);
    }
    return explanation;
  }

  private void check(Explanation.Assessed told) {
    assertThat(told.assessment()).isEqualTo(pack.assess(applicant, asOf).orElseThrow());
    Verdict now = told.assessment().verdict();
    assertThat(judge(rules.targetGroups(), facts)).isEqualTo(now);
    assertThat(told.hinges().isPresent()).isEqualTo(now != Verdict.UNDETERMINED);
    assertThat(told.open().isPresent()).isEqualTo(now == Verdict.UNDETERMINED);
    told.hinges().ifPresent(hinges -> hinges(rules.targetGroups(), now, hinges));
    told.open().ifPresent(open -> open(rules.targetGroups(), open));
    for (GroupTold group : told.groups()) {
      Requirement deciding = rules.deciding().get(group.assessment().group());
      Verdict verdict = group.assessment().verdict();
      assertThat(judge(deciding, facts)).isEqualTo(verdict);
      group.hinges().ifPresent(hinges -> hinges(deciding, verdict, hinges));
      group.open().ifPresent(open -> open(deciding, open));
    }
    time(now, told.inTime());
  }

  private void hinges(Requirement requirement, Verdict now, Hinges hinges) {
    for (ChangeSet set : hinges.changes()) {
      assertThat(set.changes()).allMatch(change -> change.field().personCanChange());
      assertThat(set.changes()).hasSizeLessThanOrEqualTo(Hinges.MOST_CHANGES);
      assertThat(judge(requirement, set.on(facts))).isEqualTo(set.verdict()).isNotEqualTo(now);
      for (FactSheet less : withPartOf(set)) {
        Verdict verdict = judge(requirement, less);
        assertThat(verdict).isNotEqualTo(set.verdict());
        assertThat(set.verdict() == Verdict.UNDETERMINED && verdict != now).isFalse();
      }
    }
    assertThat(hinges.changes()).hasSizeLessThanOrEqualTo(Hinges.MOST_SHOWN);
    assertThat(hinges.restsOn()).noneMatch(FactTold::personCanChange);
    noneIsOverlooked(requirement, now, hinges);
  }

  /** Every fact that turns the verdict by itself is told of. */
  private void noneIsOverlooked(Requirement requirement, Verdict now, Hinges hinges) {
    for (FactField<?> field : facts.catalogue().fields()) {
      for (Object value : values(field.type())) {
        Verdict then = judge(requirement, with(field, value));
        if (then == now) {
          continue;
        }
        if (!field.personCanChange()) {
          assertThat(hinges.restsOn()).extracting(FactTold::field).contains(field.id());
        } else if (hinges.more() == 0) {
          assertThat(hinges.changes())
              .anyMatch(set -> set.changes().size() == 1 && set.changes().get(0).field() == field);
        }
        if (then != Verdict.UNDETERMINED) {
          assertThat(hinges.fewest()).contains(1);
        }
      }
    }
  }

  @SuppressWarnings("unchecked") // FactSheet checks the value against the field's type
  private FactSheet with(FactField<?> field, Object value) {
    return facts.with((FactField<Object>) field, value);
  }

  private static List<?> values(FactType<?> type) {
    if (type instanceof FactType.Flag) {
      return List.of(true, false);
    } else if (type instanceof FactType.OneOf<?> codes) {
      return Arrays.asList(codes.codes().getEnumConstants());
    } else if (type instanceof FactType.Choice choice) {
      return choice.ids();
    }
    return type instanceof FactType.Number ? List.of(0, 5, 15, 16, 17, 40, 64, 65) : List.of();
  }

  private void open(Requirement requirement, OpenAnswers open) {
    assertThat(open.questions()).isNotEmpty();
    for (OpenAnswers.Question question : open.questions()) {
      assertThat(question.answers()).isNotEmpty();
      for (ChangeSet answer : question.answers()) {
        assertThat(judge(requirement, answer.on(facts))).isEqualTo(answer.verdict());
      }
    }
    for (ChangeSet set : open.deciding()) {
      assertThat(judge(requirement, set.on(facts)))
          .isEqualTo(set.verdict())
          .isNotEqualTo(Verdict.UNDETERMINED);
      for (FactSheet less : withPartOf(set)) {
        assertThat(judge(requirement, less)).isEqualTo(Verdict.UNDETERMINED);
      }
    }
  }

  /** The sheets with some of the changes and not all. */
  private List<FactSheet> withPartOf(ChangeSet set) {
    List<FactSheet> sheets = new ArrayList<>();
    int size = set.changes().size();
    for (int part = 1; part < (1 << size) - 1; part++) {
      FactSheet sheet = facts;
      for (int i = 0; i < size; i++) {
        sheet = (part & 1 << i) == 0 ? sheet : set.changes().get(i).on(sheet);
      }
      sheets.add(sheet);
    }
    return sheets;
  }

  private void time(Verdict now, InTime inTime) {
    LocalDate last = inTime.turn().map(turn -> turn.on().minusDays(1)).orElse(inTime.until());
    for (LocalDate day = asOf; day.isBefore(last); day = day.plusDays(29)) {
      assertThat(on(day)).isEqualTo(now);
    }
    assertThat(on(last)).isEqualTo(now);
    inTime
        .turn()
        .ifPresent(turn -> assertThat(on(turn.on())).isEqualTo(turn.verdict()).isNotEqualTo(now));
  }

  private Verdict on(LocalDate day) {
    return pack.assess(applicant, day).orElseThrow().verdict();
  }

  private Verdict judge(Requirement requirement, FactSheet sheet) {
    Map<String, Finding> findings =
        new ModelEngine(rules.conditions()).find(ApplicantOnDate.of(sheet));
    return GroupOutcome.of(requirement, findings, rules.conditions(), sheet).verdict();
  }
}
