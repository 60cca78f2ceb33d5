// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.applicant.ApplicantFields;

/** Conditions that look like those of {@code mistakes/drl/odd-….drl} and are not odd. */
class OddJoinsTest {

  private static final String FILE =
      """
      package se.samverkan.sam.packs.sam;
      import se.samverkan.sam.core.applicant.ApplicantOnDate;
      import se.samverkan.sam.core.applicant.ConsentKind;
      import se.samverkan.sam.core.applicant.Employment;
      global se.samverkan.sam.rules.findings.RuleValues values;
      global se.samverkan.sam.rules.findings.Findings findings;
      rule "a rule"
          @id("sam.one") @source("SAM App (F15)") @sv("en regel") @en("a rule")
      when
          ApplicantOnDate( %s )
      then
          findings.met( drools.getRule() );
      end
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "age > 15, age < 17",
        "age >= 16, age <= 16",
        "age <= 16, age >= 16",
        "age < 16 || age > 64",
        "age == 16, age in ( 16, 17 )",
        "age in ( 16, 17 ), age in ( 17, 18 )",
        "age >= values.number(\"age.lowest\"), age <= values.number(\"age.highest\")",
        "age > 64, workTrainingHoursPossible < 16",
        "age != 16, age != 17",
        "age > 64 || onSickLeave == true, age < 16",
        "employment == Employment.UNEMPLOYED || employment == Employment.STUDYING",
        "employment == Employment.STUDYING, employment != Employment.UNEMPLOYED",
        "problemAreaCount >= 2, problemAreaCount > 3",
        "consents contains ConsentKind.ORAL_PARTICIPATION"
            + " && consents contains ConsentKind.WRITTEN_PARTICIPATION",
        "consents contains ConsentKind.ORAL_PARTICIPATION"
            + " && consents contains ConsentKind.WRITTEN_PARTICIPATION, age > 16",
        "consents contains ConsentKind.ORAL_PARTICIPATION,"
            + " consents not contains ConsentKind.WRITTEN_PARTICIPATION",
      })
  void nothing_is_said_of_conditions_that_can_hold_together(String condition) {
    RuleFile read =
        RuleFile.read(
            "sam",
            "eligibility.drl",
            FILE.formatted(condition).getBytes(UTF_8),
            ApplicantFields.CATALOGUE);

    assertThat(read.problems()).isEmpty();
    assertThat(read.warnings()).isEmpty();
    assertThat(read.criteria()).hasSize(1);
  }
}
