// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

  private static final List<String> KNOWN =
      List.of("sicknessBenefit", "sicknessCompensation", "activitySupport", "percent", "id");

  @ParameterizedTest
  @CsvSource({
    "SICKNESS_COMPENSATION, sicknessCompensation",
    "sickness-benefit, sicknessBenefit",
    "sicknesBenefit, sicknessBenefit",
    "perecnt, percent",
    "precent, percent",
    "ix, id"
  })
  void findsTheNameThatWasMeant(String written, String meant) {
    assertThat(Suggestion.nearest(written, KNOWN)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"xy", "pension", "supportActivity", "''"})
  void suggestsNothingThatIsFarAway(String written) {
    assertThat(Suggestion.nearest(written, KNOWN)).isEmpty();
  }

  @Test
  void ofEquallyNearNamesTheFirstIsSuggested() {
    assertThat(Suggestion.nearest("cat", List.of("bat", "hat"))).contains("bat");
  }

  @Test
  void aVeryLongTextIsNobodysMisspelling() {
    assertThat(Suggestion.nearest("a".repeat(1_000_000), KNOWN)).isEmpty();
  }

  @Test
  void theSentenceNamesOnlyTheKnownName() {
    assertThat(Suggestion.after("procent", KNOWN)).isEqualTo("; did you mean `percent`?");
    assertThat(Suggestion.after("pension", KNOWN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ca, abc, 3", "abcd, acbd, 1", "'', abc, 3", "kitten, sitting, 3"})
  void distanceCountsSwapsAsOne(String one, String other, int distance) {
    assertThat(Suggestion.distance(one, other)).isEqualTo(distance);
    assertThat(Suggestion.distance(other, one)).isEqualTo(distance);
  }
}
