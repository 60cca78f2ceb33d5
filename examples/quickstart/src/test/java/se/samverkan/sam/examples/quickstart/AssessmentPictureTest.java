// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.json.SamJson;
import se.samverkan.sam.rules.explanation.Explanation;
import se.samverkan.sam.rules.pack.RulePacks;

/** The picture in the README is drawn from an assessment that the library makes, and is fresh. */
class AssessmentPictureTest {

  private static final String PICTURE = "docs/assessment.svg";

  @Test
  void thePictureShowsWhatTheRulesSayOfAPersonOfTheQuickstart() {
    String drawn = AssessmentPicture.of(told());
    if (Boolean.getBoolean("golden.update")) {
      Repository.write(PICTURE, drawn);
    }

    assertThat(Repository.text(PICTURE))
        .as(PICTURE + "; if the change is meant, run the test with -Dgolden.update=true")
        .isEqualTo(drawn);
  }

  @Test
  void thePersonIsOneOfWhomSomethingIsLeftToAsk() {
    assertThat(told().assessment().verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(told().assessment().missing()).isNotEmpty();
  }

  private static Explanation.Assessed told() {
    Applicant person =
        SamJson.applicants().read(Input.shipped().bytes()).orElseThrow().stream()
            .filter(one -> one.id().value().equals("p-02"))
            .findFirst()
            .orElseThrow();
    return (Explanation.Assessed)
        Explanation.of(RulePacks.builtIn("sam"), person, LocalDate.of(2012, 1, 16));
  }
}
