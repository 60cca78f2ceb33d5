// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.core.outcome.OutcomeFields;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;
import se.samverkan.sam.rules.scenario.ShippedPack;

/** What is drawn misses nothing that an engine could be wrong about. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DrawnApplicantsTest {

  private static final int DRAWN = 5_000;

  static List<ShippedPack> packs() {
    return ShippedPack.all();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void every_fact_is_unknown_now_and_then_and_has_every_value_that_rules_tell_apart(
      ShippedPack shipped) {
    RulePack pack = shipped.pack();
    LocalDate day = pack.epochs().last();
    Set<Value> drawn = new HashSet<>();
    for (Case one : cases(pack, day)) {
      for (FactField<?> field : pack.manifest().facts().fields()) {
        drawn.add(new Value(field, one.sheet().value(field)));
      }
    }
    for (FactField<?> field : pack.manifest().facts().fields()) {
      assertThat(drawn.stream().filter(value -> value.field() == field))
          .as(field.id())
          .hasSizeGreaterThan(2);
      assertThat(drawn.contains(new Value(field, null))).as(field.id()).isTrue();
      for (Object value : Boundaries.ofApplicants(pack).of(field)) {
        if (!(field.type() instanceof FactType.SetOf<?>)
            && !(field.type() instanceof FactType.Count)) {
          assertThat(drawn.contains(new Value(field, value))).as(field.id() + value).isTrue();
        }
      }
    }
  }

  @Test
  void every_list_is_drawn_complete_in_part_and_unknown() {
    RulePack pack = RulePacks.builtIn("sam");
    Set<Object> extents = new HashSet<>();
    for (Case one : cases(pack, LocalDate.of(2012, 1, 15))) {
      Applicant person = one.person();
      extents.add("diagnoses " + person.diagnoses().extent());
      extents.add("problem areas " + person.problemAreas().extent());
      extents.add("benefits " + person.benefits().extent());
      extents.add("registered with " + person.registeredWith().extent());
      extents.add("earlier programmes " + person.earlierProgrammes().extent());
      extents.add("consents " + person.consents().extent());
    }
    assertThat(extents).hasSize(18);
  }

  @Test
  void every_field_of_an_outcome_is_drawn_known_and_unknown() {
    DrawnOutcomes outcomes = new DrawnOutcomes(RulePacks.builtIn("resam"));
    Set<Object> drawn = new HashSet<>();
    for (long i = 0; i < DRAWN; i++) {
      FactSheet sheet = outcomes.outcome(Draw.of(1, i)).sheet();
      OutcomeFields.CATALOGUE
          .fields()
          .forEach(field -> drawn.add(field.id() + " " + sheet.knows(field)));
    }
    assertThat(drawn).hasSize(2 * OutcomeFields.CATALOGUE.fields().size());
  }

  private record Case(Applicant person, FactSheet sheet) {}

  private record Value(FactField<?> field, @Nullable Object value) {}

  private static List<Case> cases(RulePack pack, LocalDate day) {
    DrawnApplicants applicants = new DrawnApplicants(pack);
    return LongStream.range(0, DRAWN)
        .mapToObj(index -> applicants.applicant(Draw.of(1, index), day))
        .map(
            person ->
                new Case(
                    person,
                    person.on(day, pack.manifest().codes(), pack.manifest().facts()).sheet()))
        .toList();
  }
}
