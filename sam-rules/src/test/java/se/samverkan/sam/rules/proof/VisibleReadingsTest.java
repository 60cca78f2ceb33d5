// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.GroupAssessment;
import se.samverkan.sam.core.programme.GroupRole;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.RulePack;

/** Whoever reads an assessment sees which readings of the sources it hangs on. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VisibleReadingsTest {

  private static final int SAMPLED = 500;

  @TestFactory
  Stream<DynamicTest> a_reading_changes_an_answer_only_where_the_reasons_name_it() {
    return RulesInEpoch.all()
        .map(rules -> DynamicTest.dynamicTest(rules.toString(), () -> sampled(rules)));
  }

  private static void sampled(RulesInEpoch rules) {
    List<RulePack> packs =
        rules.choices().stream()
            .map(choice -> choice.ownPack(rules.pack()).using(Engine.MODEL))
            .toList();
    Set<String> mattered = new TreeSet<>();
    for (Applicant person : rules.people(SAMPLED)) {
      List<Assessment> assessments =
          packs.stream()
              .map(pack -> pack.assess(person, rules.epoch().from()).orElseThrow())
              .toList();
      for (int i = 1; i < assessments.size(); i++) {
        for (Assessment other : assessments.subList(0, i)) {
          mattered.addAll(compared(assessments.get(i), other));
        }
      }
    }
    assertThat(mattered)
        .as("interpretations on which an answer hung")
        .containsExactlyInAnyOrderElementsOf(
            rules.interpretations().stream().map(Interpretation::id).toList());
  }

  /**
   * The interpretations on each of which alone an answer hangs, by what the reasons tell. Of two
   * packs that differ in one reading they can tell no other.
   */
  private static Set<String> compared(Assessment one, Assessment other) {
    Set<String> mattered = new TreeSet<>();
    for (int i = 0; i < one.groups().size(); i++) {
      GroupAssessment group = one.groups().get(i);
      GroupAssessment same = other.groups().get(i);
      Set<String> told = told(Stream.of(group), Stream.of(same));
      if (group.verdict() != same.verdict() || !group.missing().equals(same.missing())) {
        assertThat(told).as("what the reasons of `%s` tell", group.group()).isNotEmpty();
        mattered.addAll(told.size() == 1 ? told : Set.of());
      }
    }
    if (one.verdict() != other.verdict() || !one.missing().equals(other.missing())) {
      assertThat(told(targetGroups(one), targetGroups(other))).isNotEmpty();
    }
    assertThat(one.notices()).isEqualTo(other.notices());
    return mattered;
  }

  private static Stream<GroupAssessment> targetGroups(Assessment assessment) {
    return assessment.groups().stream().filter(group -> group.role() == GroupRole.TARGET_GROUP);
  }

  /** The interpretations that both name, each with another reading. */
  private static Set<String> told(Stream<GroupAssessment> one, Stream<GroupAssessment> other) {
    Map<String, String> readings = named(one);
    Map<String, String> otherReadings = named(other);
    assertThat(otherReadings.keySet()).isEqualTo(readings.keySet());
    return readings.keySet().stream()
        .filter(id -> !readings.get(id).equals(otherReadings.get(id)))
        .collect(Collectors.toSet());
  }

  private static Map<String, String> named(Stream<GroupAssessment> groups) {
    Map<String, String> readings = new TreeMap<>();
    groups
        .flatMap(group -> group.reasons().stream())
        .flatMap(reason -> reason.interpretation().stream())
        .forEach(used -> readings.put(used.id(), used.reading()));
    return readings;
  }
}
