// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.json.SamJson;
import se.samverkan.sam.rules.pack.PackProblem;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProblemWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          `age` is a number, and `x` is not | `age` är ett tal, men `x` är det inte
          an item of `texts` must be a text, and this is a list | en post i `texts` måste vara en text, och här står en lista
          `a`, `b` or `c` is missing before the end of the file | `a`, `b` eller `c` saknas före filens slut
          `number` is 0 to 12 | `number` är 0 till 12
          the text names `a`, which has no value on 2012-01-31 | texten nämner `a`, som inte har något värde den 2012-01-31
          `x` is not a property of an applicant; did you mean `y`? | `x` är inte en egenskap hos en sökande; menades `y`?
          line 1, column 16, at /birthDate: expected a date such as 2024-05-31, not a number; put it in quotes | rad 1, kolumn 16, vid /birthDate: här väntas ett datum som 2024-05-31, inte ett tal; sätt det inom citattecken
          the verdict is `notEligible` (not met: `a`, `b`), not `eligible` | bedömningen är `notEligible` (inte uppfyllt: `a`, `b`), inte `eligible`
          `result` is undetermined between `a`, `b` or none, not `a` | `result` är obestämd mellan `a`, `b` eller ingen, inte `a`
          """)
  void a_message_is_told_in_swedish(String english, String swedish) {
    assertThat(ProblemWords.in(Language.SV, english)).isEqualTo(swedish);
    assertThat(ProblemWords.in(Language.EN, english)).isEqualTo(english);
  }

  @Test
  void what_was_written_stays_as_it_was_even_if_it_reads_like_a_message() {
    assertThat(ProblemWords.in(Language.SV, "there is no group `the file is missing in {1}`"))
        .isEqualTo("det finns ingen grupp `the file is missing in {1}`");
  }

  @Test
  void a_problem_keeps_its_place_and_is_told_with_its_advice() {
    PackProblem problem =
        PackProblem.at("pack.yaml", 3, 7, "`tolv` is not a date")
            .advise("write year, month and day: 2011-08-09");

    assertThat(ProblemWords.in(Language.SV, problem))
        .hasToString(
            "pack.yaml:3:7: `tolv` är inte ett datum; skriv år, månad och dag: 2011-08-09");
    assertThat(ProblemWords.in(Language.EN, problem)).isEqualTo(problem);
  }

  @Test
  void what_nobody_has_translated_stays_english() {
    assertThat(ProblemWords.swedish("something new is wrong with `x`")).isEmpty();
    assertThat(ProblemWords.in(Language.SV, "something new is wrong with `x`"))
        .isEqualTo("something new is wrong with `x`");
    assertThat(ProblemWords.swedish("an item of something new is blank")).isEmpty();
  }

  @Test
  void each_sentence_and_its_translation_have_places_for_the_same() {
    List<SentencePair> pairs = Catalogue.swedish().pairs();

    assertThat(pairs).hasSizeGreaterThan(300).allMatch(SentencePair::fits);
    assertThat(pairs).extracting(SentencePair::english).doesNotHaveDuplicates();
    assertThat(new SentencePair("a {1}", "en {2}").fits()).isFalse();
    assertThat(new SentencePair("a {1}", "en").fits()).isFalse();
  }

  @Test
  void a_sentence_without_its_translation_is_a_fault_of_the_file() {
    assertThatThrownBy(() -> Catalogue.of(List.of("one", "two")))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Catalogue.of(List.of("  ett")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatever_is_wrong_with_a_file_of_people_is_told_in_swedish() {
    List<String> files =
        List.of(
            "",
            "[{]",
            "{\"id\": \"a\",}",
            "[1 2]",
            "{\"id\": 5, \"birthDate\": 19700101}",
            "{\"id\": \"a\", \"birthDate\": \"1970-02-30\", \"sex\": \"x\", \"brithDate\": null}",
            "{\"id\": \"19121212-1212\", \"onSickLeave\": \"ja\", \"benefits\": []}",
            "{\"id\": \"a\", \"benefits\": {\"all\": []}, \"consents\": {}, \"own\": {\"A\": 1}}",
            "{\"id\": \"a\", \"benefits\": {\"complete\": [{\"percent\": 900}, 3]}}",
            "{\"id\": \"a\", \"diagnoses\": {\"complete\": [{\"code\": \"\"}]}, \"id\": \"b\"}",
            "{\"id\": \"a\" /* x */}",
            "{\"id\": NaN}",
            "{\"id\": \"\\q\"}",
            "{} {}",
            "[".repeat(2000));
    for (String file : files) {
      assertThat(SamJson.applicant().read(file).problems())
          .isNotEmpty()
          .allSatisfy(problem -> assertThat(ProblemWords.swedish(problem.toString())).isNotEmpty());
    }
  }
}
