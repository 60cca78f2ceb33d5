// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program does not understand, it tells with its place, and prints nothing else. */
class RefusedInputTest {

  private static final String SOUND =
      """
      story: T1
      title: {sv: försök, en: trial}
      source: påhittat
      programme: resam
      person: {id: t1}
      events:
        - event: {id: e-1, enrolment: t1, on: 2009-03-02, recordedOn: 2009-03-02, event: {type: informed}}
          expect: []
      ask: [2009-03-02]
      """;

  @TempDir private Path folder;

  @Test
  void a_sound_story_in_a_file_is_told() throws IOException {
    Run run = told(SOUND);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("T1  försök\n");
  }

  @Test
  void every_problem_of_a_story_is_told_at_its_place() throws IOException {
    String broken =
        SOUND
            .replace("source:", "sources:")
            .replace("programme: resam", "programme: reesam")
            .replace("{id: t1}", "{id: t1, suicideRisc: true}")
            .replace("type: informed", "type: infromed")
            .replace("expect: []", "expect: [no-sumons]\n    arround: {}")
            .replace("[2009-03-02]", "[2009-03]");
    Run run = told(broken);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().map(line -> line.substring(line.lastIndexOf("trial.yaml"))))
        .containsExactly(
            "trial.yaml:1:1: `source` is missing in a story",
            "trial.yaml:3:1: `sources` is not a key of a story; did you mean `source`?",
            "trial.yaml:4:12: expected the id of a pack of the library; did you mean `resam`?",
            "trial.yaml:5:18: `suicideRisc` is not a property of an applicant; did you mean"
                + " `suicideRisk`?",
            "trial.yaml:7:91: expected the type of an event; did you mean `informed`?",
            "trial.yaml:8:14: expected the id of a refusal or of advice; did you mean"
                + " `no-summons`?",
            "trial.yaml:9:5: `arround` is not a key of an entry of `events`; did you mean"
                + " `around`?",
            "trial.yaml:10:7: expected a day, such as 2009-06-15");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "expect: []|assess: true|:7:5: `assess` goes with a `decided` event that has no assessment"
            + " yet",
        "expect: []|assess: yes|:8:13: expected true or false",
        "expect: []|around: {othersEnrolled: -1}|:8:30: expected a whole number, not negative",
        "expect: []|around: 3|:8:13: expected `around` as a mapping, not a number",
        "expect: []|expect: no-summons|:8:13: expected a list",
        "{sv: försök, en: trial}|försök|:2:8: expected `title` as a mapping, not a text",
        "story: T1|story: 1|:1:8: expected a text",
        "en: trial|en: ''|:2:25: expected a text",
        "person: {id: t1}|person: {id: t1|:6:7: ",
      })
  void each_of_these_is_a_problem(String before, String after, String expected) throws IOException {
    Run run = told(SOUND.replace(before, after));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("trial.yaml" + expected);
  }

  @Test
  void a_story_without_events_and_a_history_that_cannot_be_are_problems() throws IOException {
    String none = SOUND.substring(0, SOUND.indexOf("events:")) + "events: []\n";
    assertThat(told(none).err()).contains(":1:1: a story needs an event");
    String event =
        "{id: e-0, enrolment: t1, on: unknown, event: {type: queued}}"
            .replace("queued", "informed");
    String twice = SOUND.replace("events:", "history: [%s, %s]\nevents:".formatted(event, event));
    assertThat(told(twice).err()).contains("in `history` two events have the id `e-0`");
  }

  @Test
  void an_assessment_that_the_rules_cannot_give_is_a_problem() throws IOException {
    String early =
        SOUND
            .replace(
                "{type: informed}",
                "{type: decided, decision: {applicant: t1, programme: resam, body: team,"
                    + " outcome: admitted, grounds: ja, decidedOn: 2007-08-31}}")
            .replace("expect: []", "assess: true");
    assertThat(told(early).err()).contains(":7:5: the rules of `resam` are valid from 2007-09-01");
  }

  @Test
  void a_story_that_goes_otherwise_than_it_expects_is_told_and_then_complained_of()
      throws IOException {
    Run advice = told(SOUND.replace("expect: []", "expect: [overdue]"));
    assertThat(advice.code()).isEqualTo(1);
    assertThat(advice.out()).startsWith("T1  ");
    assertThat(advice.err())
        .endsWith(
            "trial.yaml:7:5: the event `e-1` was accepted and gave nothing; expected is"
                + " `overdue`\n");
    Run refused = told(SOUND.replace("type: informed", "type: queued"));
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err())
        .endsWith(
            "trial.yaml:7:5: the event `e-1` was refused and gave `not-yet-begun`; expected is"
                + " nothing\n");
  }

  @Test
  void all_stories_that_cannot_be_used_are_told_and_none_is_half_printed() throws IOException {
    Path broken = folder.resolve("broken.yaml");
    Files.writeString(broken, "story: [");
    Run run = Run.of("S6", broken.toString(), "X11");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    List<String> lines = run.err().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith(broken + ":1:");
    assertThat(lines.get(1)).isEqualTo("there is no story and no file `X11`; did you mean `X1`?");
  }

  @Test
  void a_folder_is_no_story() {
    Run run = Run.of(folder.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("the file `" + folder + "` cannot be read\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--verbose", "--lang", "--lang de"})
  void what_it_does_not_know_it_answers_with_its_usage(String args) {
    Run run = Run.of(args.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).endsWith(Options.USAGE + "\n");
  }

  private Run told(String story) throws IOException {
    Path file = folder.resolve("trial.yaml");
    Files.writeString(file, story);
    return Run.of(file.toString());
  }
}
