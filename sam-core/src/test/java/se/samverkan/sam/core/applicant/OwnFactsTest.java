// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.arbitrary.ApplicantArbitraries;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.fact.FactField;

/** What an agency knows beyond the library's fields reaches rules, if it fits, and nothing else. */
class OwnFactsTest {

  private static final FactCatalogue CATALOGUE = OwnCatalogue.ONE_OF_EACH_TYPE;

  private static final Map<String, Function<OwnFactsOnDate, @Nullable Object>> READ =
      Map.of(
          "flag", own -> own.flag("flag"),
          "number", own -> own.number("number"),
          "text", own -> own.text("text"),
          "choice", own -> own.choice("choice"));

  @Property(tries = 500)
  void rules_read_what_is_known_and_fits_and_of_the_rest_nothing(
      @ForAll("applicants") Applicant applicant) {
    ApplicantOnDate view = applicant.on(Somebody.TODAY, ApplicantCodes.STANDARD, CATALOGUE);
    for (FactField<?> field : CATALOGUE.own()) {
      String name = field.ownName().orElseThrow();
      OwnFact fact = applicant.own().get(name);
      Object expected = fact == null ? null : fact.valueFor(field.type()).orElse(null);
      assertThat(READ.get(name).apply(view.own())).as(name).isEqualTo(expected);
      assertThat((Object) view.sheet().value(field)).as(name).isEqualTo(expected);
    }
  }

  @Property(tries = 200)
  void own_facts_change_no_other_field(@ForAll("applicants") Applicant applicant) {
    ApplicantOnDate plain = applicant.on(Somebody.TODAY);
    ApplicantOnDate longer = applicant.on(Somebody.TODAY, ApplicantCodes.STANDARD, CATALOGUE);
    for (FactField<?> field : ApplicantFields.CATALOGUE.fields()) {
      assertThat((Object) longer.sheet().value(field)).isEqualTo(plain.sheet().value(field));
    }
  }

  @Example
  void a_value_fits_its_own_type_only() {
    assertThat(CATALOGUE.own())
        .extracting(field -> OwnFact.of(true).valueFor(field.type()).isPresent())
        .containsExactly(true, false, false, false);
    assertThat(CATALOGUE.own())
        .extracting(field -> OwnFact.of(7).valueFor(field.type()).isPresent())
        .containsExactly(false, true, false, false);
    assertThat(CATALOGUE.own())
        .extracting(field -> OwnFact.of("seven").valueFor(field.type()).isPresent())
        .containsExactly(false, false, true, false);
    assertThat(CATALOGUE.own())
        .extracting(field -> OwnFact.of("two").valueFor(field.type()).isPresent())
        .containsExactly(false, false, true, true);
  }

  @Example
  void their_text_names_the_facts_that_are_known_and_tells_none() {
    Applicant known =
        Applicant.builder().id(ParticipantId.of("p")).putOwn("number", OwnFact.of(137)).build();
    assertThat(known.on(Somebody.TODAY, ApplicantCodes.STANDARD, CATALOGUE).own())
        .hasToString("OwnFactsOnDate[own.number]");
  }

  @Example
  void a_fact_that_the_rules_do_not_have_or_of_another_kind_is_a_broken_rule() {
    OwnFactsOnDate own = person().on(Somebody.TODAY, ApplicantCodes.STANDARD, CATALOGUE).own();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> own.flag("nothing"))
        .withMessage("the rules have no such fact `nothing`");
    assertThatIllegalArgumentException().isThrownBy(() -> own.flag("number"));
    assertThatIllegalArgumentException().isThrownBy(() -> own.text("choice"));
  }

  @Example
  void numbers_are_from_0_to_nine_digits_and_texts_are_not_blank() {
    assertThat(OwnFact.of(0)).isEqualTo(new OwnFact.Number(0));
    assertThat(OwnFact.of(999_999_999)).isEqualTo(new OwnFact.Number(OwnFact.MOST));
    assertThatIllegalArgumentException().isThrownBy(() -> OwnFact.of(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> OwnFact.of(1_000_000_000));
    assertThatIllegalArgumentException().isThrownBy(() -> OwnFact.of(" "));
  }

  @Example
  void a_name_that_no_fact_can_have_is_refused() {
    ApplicantBuilder person =
        Applicant.builder().id(ParticipantId.of("p")).putOwn("a-b", OwnFact.of(1));
    assertThatIllegalArgumentException()
        .isThrownBy(person::build)
        .withMessage("a fact of the agency's own has a name that no fact can have");
  }

  @Example
  void each_kind_is_folded_to_its_value_and_shows_none_as_text() {
    Function<OwnFact, String> kind =
        fact -> fact.fold(flag -> "flag " + flag, number -> "number " + number, text -> text);
    assertThat(kind.apply(OwnFact.of(true))).isEqualTo("flag true");
    assertThat(kind.apply(OwnFact.of(7))).isEqualTo("number 7");
    assertThat(kind.apply(OwnFact.of("seven"))).isEqualTo("seven");
    assertThat(OwnFact.of(true)).hasToString("yes or no");
    assertThat(OwnFact.of(7)).hasToString("a number");
    assertThat(OwnFact.of("seven")).hasToString("a text");
  }

  @Provide
  static Arbitrary<Applicant> applicants() {
    return ApplicantArbitraries.applicants();
  }

  private static Applicant person() {
    return Applicant.builder().id(ParticipantId.of("p")).build();
  }
}
