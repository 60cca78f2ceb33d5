// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VerdictTest {

  @ParameterizedTest
  @CsvSource({"MET, ELIGIBLE", "NOT_MET, NOT_ELIGIBLE", "UNKNOWN, UNDETERMINED"})
  void a_verdict_says_what_was_found_on_the_whole_requirement(Finding finding, Verdict verdict) {
    assertThat(Verdict.of(finding)).isEqualTo(verdict);
  }
}
