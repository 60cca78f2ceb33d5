// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.quarantine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.rules.pack.PackProblem;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnswerTest {

  private static final String HELLO = Answer.GREETING + "\n";
  private static final PackProblem PROBLEM =
      PackProblem.at("scenarios/ålder.yaml", 7, 12, "så `här`").advise("gör om");

  @Test
  void what_is_written_is_what_is_read() {
    Answer accepted = new Answer.Accepted("0123456789abcdef".repeat(4));
    Answer refused =
        new Answer.Refused(
            List.of(PROBLEM, PackProblem.at("pack.yaml", 0, 0, "no advice")), List.of(PROBLEM));

    assertThat(Answer.read(HELLO + accepted.text())).contains(accepted);
    assertThat(Answer.read(HELLO + refused.text())).contains(refused);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "end\n",
        "accepted\t0123\nend\n",
        "accepted\tSHA\nend",
        "accepted\tSHA\n",
        "accepted\tSHA\nend\nend\n",
        "accepted\tSHA\nend\nmore",
        "accepted\tSHA\naccepted\tSHA\nend\n",
        "accepted\tSHA\nproblem\tpack.yaml\t1\t1\tbad\nend\n",
        "accepted SHA\nend\n",
        "warning\tpack.yaml\t1\t1\todd\nend\n",
        "problem\tpack.yaml\t1\t1\nend\n",
        "problem\tpack.yaml\t01\t1\tbad\nend\n",
        "problem\tpack.yaml\t-1\t1\tbad\nend\n",
        "problem\tpack.yaml\t1\t9999999999\tbad\nend\n",
        "problem\tpack.yaml\t1\t1\tbad\tadvice\tmore\nend\n",
        "problem\tpack.yaml\t1\t1\tred \u001b[31m\nend\n",
        "problem\tpack.yaml\t1\t1\ttwo\rlines\nend\n",
        "problem\tpack.yaml\t1\t1\tback \u202e wards\nend\n",
        "remark\tpack.yaml\t1\t1\tbad\nend\n"
      })
  void anything_else_is_no_answer(String printed) {
    String text = printed.replace("SHA", "0".repeat(64));

    assertThat(Answer.read(HELLO + text)).isEmpty();
  }

  @Test
  void an_answer_without_a_greeting_is_none() {
    String text = new Answer.Accepted("0".repeat(64)).text();

    assertThat(Answer.read(text)).isEmpty();
    assertThat(Answer.read("hello\n" + text)).isEmpty();
  }

  @Test
  void characters_that_steer_a_screen_or_begin_a_line_are_shown_as_such() {
    Answer refused =
        new Answer.Refused(
            List.of(PackProblem.at("a\tb\nc", 1, 1, "red \u001b[31m").advise("\u202e")), List.of());

    assertThat(Answer.read(HELLO + refused.text()))
        .contains(
            new Answer.Refused(
                List.of(PackProblem.at("a�b�c", 1, 1, "red �[31m").advise("�")), List.of()));
  }

  @Test
  void of_very_many_or_very_long_problems_the_first_are_told_and_that_there_are_more() {
    PackProblem wordy =
        PackProblem.at("pack.yaml", 1, 1, "𝄞".repeat(5000)).advise("å".repeat(5000));
    String text =
        HELLO
            + new Answer.Refused(
                    Collections.nCopies(5000, wordy), Collections.nCopies(5000, PROBLEM))
                .text();

    assertThat(text.getBytes(UTF_8)).hasSizeLessThan(Answer.MOST_BYTES);
    Answer.Refused read = (Answer.Refused) Answer.read(text).orElseThrow();
    assertThat(read.problems().get(0).message()).hasSize(2 * 999 + 1).endsWith("…");
    assertThat(read.problems().get(read.problems().size() - 1).message())
        .isEqualTo("there is more than is told here");
  }
}
