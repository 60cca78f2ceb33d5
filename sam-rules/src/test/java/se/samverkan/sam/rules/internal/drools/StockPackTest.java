// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.applicant.Livelihood;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.fact.Bounds;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.core.fact.KnownCodes;
import se.samverkan.sam.rules.internal.assess.Epoch;
import se.samverkan.sam.rules.internal.engine.ModelEngine;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;
import se.samverkan.sam.rules.proof.Drawn;
import se.samverkan.sam.rules.space.Space;

/** SAM's rules as analysts wrote them, in Drools as anybody uses it. */
class StockPackTest {

  private static final String FILE = read(Path.of("packs/sam/eligibility.drl"));
  private static final Stock SAM = Stock.file(FILE);

  @Test
  void the_file_is_within_the_profile() {
    assertThat(DroolsReading.of(FILE))
        .isInstanceOfSatisfying(
            DroolsReading.Outline.class, outline -> assertThat(outline.beyond()).isEmpty());
  }

  @Test
  void a_rule_fires_when_its_criterion_is_met() {
    assertThat(criteriaMet(everyFlag(true, 30, 2, Livelihood.NONE, Agency.HEALTH_CARE)))
        .containsExactlyInAnyOrder(
            "sam.age",
            "sam.diagnosis",
            "sam.multi-problem",
            "sam.long-term-benefits",
            "sam.identified",
            "sam.registered",
            "sam.returnee",
            "sam.oral-consent",
            "sam.cognitive-ability",
            "sam.suicide-risk",
            "sam.permanent-impairment");
  }

  @Test
  void a_rule_does_not_fire_when_its_criterion_is_not_met() {
    assertThat(criteriaMet(everyFlag(false, 65, 1, Livelihood.SUFFICIENT, Agency.OTHER)))
        .containsExactlyInAnyOrder("sam.medication", "sam.no-swedish", "sam.no-written-consent");
  }

  @Test
  void on_decided_facts_it_fires_exactly_as_the_model_finds() {
    RulePack pack = RulePacks.builtIn("sam");
    Epoch epoch =
        Epoch.beginning(pack.epochs().first(), pack.criteria(), pack.programme().values());
    ModelEngine model = new ModelEngine(epoch.conditions());
    Space space = Space.of(ApplicantFields.CATALOGUE, epoch.conditions().values());
    Random random = new Random(2011);
    for (int i = 0; i < 5_000; i++) {
      ApplicantOnDate applicant = Drawn.fullApplicant(space, random);
      List<String> met =
          model.find(applicant).entrySet().stream()
              .filter(found -> found.getValue() == Finding.MET)
              .map(found -> found.getKey())
              .toList();
      assertThat(criteriaMet(applicant)).containsExactlyInAnyOrderElementsOf(met);
    }
  }

  private static List<String> criteriaMet(ApplicantOnDate applicant) {
    return SAM.fired(applicant).stream()
        .map(rule -> rule.getMetaData().get("id").toString().replace("\"", ""))
        .toList();
  }

  /** An applicant with all flags alike and all sets full or empty. */
  private static ApplicantOnDate everyFlag(
      boolean flag, int age, int problemAreas, Livelihood livelihood, Agency identifiedBy) {
    FactSheet.Change change = FactSheet.empty(ApplicantFields.CATALOGUE).change();
    ApplicantFields.CATALOGUE.fields().forEach(field -> change(change, field, flag));
    return ApplicantOnDate.of(
        change
            .put(ApplicantFields.AGE, age)
            .put(ApplicantFields.PROBLEM_AREA_COUNT, Bounds.exactly(problemAreas))
            .put(ApplicantFields.MONTHS_ON_BENEFITS, Bounds.exactly(6 * problemAreas))
            .put(ApplicantFields.OWN_LIVELIHOOD, livelihood)
            .put(ApplicantFields.IDENTIFIED_BY, identifiedBy)
            .sheet());
  }

  private static <T> void change(FactSheet.Change change, FactField<T> field, boolean flag) {
    FactType<T> type = field.type();
    if (type instanceof FactType.Flag) {
      change.put(field, type.valueType().cast(flag));
    } else if (type instanceof FactType.SetOf<?> set) {
      change.put(field, type.valueType().cast(allOrNone(set.codes(), flag)));
    }
  }

  private static <E extends Enum<E>> KnownCodes<E> allOrNone(Class<E> codes, boolean all) {
    return KnownCodes.exactly(codes, all ? EnumSet.allOf(codes) : EnumSet.noneOf(codes));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
