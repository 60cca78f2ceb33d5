// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.outcome.OutcomeFields;
import se.samverkan.sam.rules.internal.drools.NormalForm;

/** {@code docs/vocabulary.md} is what the readers' own table says. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VocabularyPageTest {

  private static final Path PAGE = Path.of("../docs/vocabulary.md");

  @Test
  void the_page_lists_every_word_that_is_read_and_no_other() throws IOException {
    String page = VocabularyPage.of(ApplicantFields.CATALOGUE, OutcomeFields.CATALOGUE);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE).replace("\r\n", "\n")).isEqualTo(page);
  }

  @Test
  void the_action_is_the_same_as_a_line_and_sign_by_sign() {
    assertThat(NormalForm.of(Profile.action())).isEqualTo(String.join(" ", Profile.ACTION));
  }
}
