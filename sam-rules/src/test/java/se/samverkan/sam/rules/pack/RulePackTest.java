// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.Benefit;
import se.samverkan.sam.core.applicant.BenefitKind;
import se.samverkan.sam.core.applicant.Diagnosis;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.MissingFact;
import se.samverkan.sam.core.assessment.Notice;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.json.Layout;
import se.samverkan.sam.json.SamJson;
import se.samverkan.sam.rules.internal.drools.SessionEngine;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RulePackTest {

  private static final RulePack SAM = RulePacks.builtIn("sam");
  private static final LocalDate DAY = LocalDate.of(2012, 1, 15);

  @Test
  void whoever_meets_every_criterion_of_the_target_group_is_eligible() {
    Assessment assessment = SAM.assess(typical("p-1"), DAY).orElseThrow();

    assertEquals(Verdict.ELIGIBLE, assessment.verdict());
    assertEquals(List.of(), assessment.missing());
    assertEquals(DefaultEngine.chosen().id(), assessment.provenance().engine());
    assertEquals(SAM.sha256(), assessment.provenance().sha256());
    assertTrue(assessment.provenance().library().matches("\\d+\\.\\d+\\.\\d+.*"));
  }

  @Test
  void what_is_missing_is_asked_for_and_nothing_else() {
    Applicant gap = Applicant.builder().id(ParticipantId.of("p-2")).build();
    Applicant seventy =
        Applicant.builder().id(ParticipantId.of("p-3")).birthDate(LocalDate.of(1941, 1, 1)).build();

    assertEquals(
        List.of("age", "diagnosisGroups", "problemAreaCount", "monthsOnBenefits", "identifiedBy"),
        SAM.assess(gap, DAY).orElseThrow().missing().stream().map(MissingFact::field).toList());
    assertEquals(Verdict.NOT_ELIGIBLE, SAM.assess(seventy, DAY).orElseThrow().verdict());
    assertEquals(List.of(), SAM.assess(seventy, DAY).orElseThrow().missing());
  }

  @Test
  void a_date_before_the_pack_is_valid_is_refused_with_the_reason() {
    String reason =
        SAM.assess(typical("p-1"), LocalDate.of(2011, 8, 8))
            .fold(assessment -> "assessed", refusal -> refusal.reason().sv());

    assertEquals(
        "reglerna för `sam` gäller från 2011-08-09 och kan inte användas för 2011-08-08", reason);
    assertThrows(
        NoSuchElementException.class,
        () -> SAM.assess(typical("p-1"), LocalDate.of(2011, 8, 8)).orElseThrow());
    assertEquals(
        Verdict.ELIGIBLE,
        SAM.assess(typical("p-1"), LocalDate.of(2011, 8, 9)).orElseThrow().verdict());
  }

  @Test
  void a_code_that_the_pack_does_not_know_is_heeded_and_leaves_its_group_open() {
    Applicant strange =
        Applicant.builder()
            .copyOf(typical("p-4"))
            .diagnoses(FactList.complete(Diagnosis.of("not-in-the-list")))
            .build();

    Assessment assessment = SAM.assess(strange, DAY).orElseThrow();

    assertEquals(Verdict.UNDETERMINED, assessment.verdict());
    assertTrue(
        assessment.notices().stream().map(Notice::id).toList().contains("unrecognised-diagnosis"));
  }

  @Test
  void both_engines_say_the_same() {
    Assessment session = SAM.assess(typical("p-1"), DAY).orElseThrow();
    Assessment model = SAM.using(Engine.MODEL).assess(typical("p-1"), DAY).orElseThrow();

    assertEquals("model", model.provenance().engine());
    assertEquals(
        session, Assessment.builder().copyOf(model).provenance(session.provenance()).build());
  }

  @Test
  void many_threads_share_one_pack_and_never_mix_two_people() throws Exception {
    Applicant seventy =
        Applicant.builder().copyOf(typical("old")).birthDate(LocalDate.of(1941, 1, 1)).build();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Assessment>> results = new ArrayList<>();
      for (int i = 0; i < 2000; i++) {
        Applicant applicant = i % 2 == 0 ? typical("p-" + i) : seventy;
        results.add(threads.submit(() -> SAM.assess(applicant, DAY).orElseThrow()));
      }
      for (int i = 0; i < results.size(); i++) {
        Assessment assessment = results.get(i).get();
        assertEquals(i % 2 == 0 ? "p-" + i : "old", assessment.applicant().value());
        assertEquals(i % 2 == 0 ? Verdict.ELIGIBLE : Verdict.NOT_ELIGIBLE, assessment.verdict());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void the_bytes_of_an_assessment_depend_on_neither_locale_nor_time_zone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      List<String> texts = new ArrayList<>();
      for (String language : List.of("sv-SE", "tr-TR")) {
        for (String id : List.of("Europe/Stockholm", "Pacific/Auckland")) {
          Locale.setDefault(Locale.forLanguageTag(language));
          TimeZone.setDefault(TimeZone.getTimeZone(id));
          RulePack fresh = RulePacks.read(PackSource.builtIn("sam")).orElseThrow();
          Assessment assessment = fresh.assess(typical("p-1"), DAY).orElseThrow();
          texts.add(SamJson.assessment().write(assessment, Layout.COMPACT));
        }
      }
      assertEquals(1, texts.stream().distinct().count());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void the_rules_are_compiled_on_the_module_path_too() {
    RulePack fresh = RulePacks.read(PackSource.builtIn("sam")).orElseThrow();

    assertTrue(SessionEngine.class.getModule().isNamed());
    assertEquals(Verdict.ELIGIBLE, fresh.assess(typical("p-1"), DAY).orElseThrow().verdict());
  }

  @Test
  void what_a_pack_shows_of_itself_holds_nobody() {
    assertEquals("RulePack sam 1.0.0", SAM.toString());
    assertFalse(SAM.assess(typical("p-1"), DAY).toString().contains("1980"));
  }

  private static Applicant typical(String id) {
    return Applicant.builder()
        .id(ParticipantId.of(id))
        .birthDate(LocalDate.of(1980, 1, 1))
        .diagnoses(FactList.atLeast(Diagnosis.of("depression")))
        .problemAreas(FactList.atLeast("loneliness", "poverty"))
        .benefits(
            FactList.atLeast(
                Benefit.builder()
                    .kind(BenefitKind.SICKNESS_BENEFIT)
                    .from(LocalDate.of(2009, 5, 1))
                    .build()))
        .identifiedBy(Agency.SOCIAL_SERVICES)
        .build();
  }
}
