// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.applicant.Benefit;
import se.samverkan.sam.core.applicant.BenefitKind;
import se.samverkan.sam.core.applicant.Diagnosis;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.plan.DirectionCode;

/** Where the host stands changes nothing of what follows from a person's records. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LocaleAndTimeZoneTest {

  private static final Locale LOCALE = Locale.getDefault();
  private static final TimeZone ZONE = TimeZone.getDefault();
  private static final List<String> EXPECTED = texts();

  @AfterEach
  void go_home() {
    Locale.setDefault(LOCALE);
    TimeZone.setDefault(ZONE);
  }

  @ParameterizedTest
  @CsvSource({
    "sv-SE, UTC",
    "sv-SE, Pacific/Auckland",
    "tr-TR, UTC",
    "tr-TR, Pacific/Auckland",
    "ar-SA-u-nu-arab, Pacific/Auckland",
  })
  void the_view_on_a_date_is_the_same_everywhere(String locale, String zone) {
    Locale.setDefault(Locale.forLanguageTag(locale));
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    assertThat(texts()).isEqualTo(EXPECTED);
    assertThat(CodeList.isId("INITIAL-i")).isTrue();
    assertThat(CodeList.isId("\u0130d")).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> ParticipantId.of("19610731-1234"));
  }

  private static List<String> texts() {
    FactSheet sheet =
        Applicant.builder()
            .id(ParticipantId.of("P-I"))
            .birthDate(LocalDate.of(1996, 2, 29))
            .diagnoses(FactList.complete(Diagnosis.of("joint-and-muscle-pain")))
            .problemAreas(FactList.complete("bullying", "POVERTY"))
            .registeredWith(FactList.complete(Agency.SOCIAL_INSURANCE_AGENCY))
            .benefits(
                FactList.atLeast(
                    Benefit.builder()
                        .kind(BenefitKind.ACTIVITY_SUPPORT)
                        .from(LocalDate.of(2009, 10, 25))
                        .build()))
            .build()
            .on(LocalDate.of(2012, 3, 25))
            .sheet();
    return Stream.of(
            sheet.known().stream().map(field -> field + "=" + sheet.value(field)),
            ApplicantFields.CATALOGUE.fields().stream().map(field -> field.id()),
            DirectionCode.standard().codes().stream().map(code -> code.id() + code.label()))
        .flatMap(texts -> texts)
        .toList();
  }
}
