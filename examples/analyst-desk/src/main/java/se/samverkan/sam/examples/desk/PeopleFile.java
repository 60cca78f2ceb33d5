// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.json.ApplicantLine;
import se.samverkan.sam.json.ApplicantLines;
import se.samverkan.sam.json.JsonProblem;
import se.samverkan.sam.json.Reading;
import se.samverkan.sam.json.SamJson;
import se.samverkan.sam.rules.wording.ProblemWords;

/**
 * A file with people in it: in JSON, in YAML if its name says so, or one person a line. Of lines,
 * one that cannot be read is told and passed over; any other file is read whole or not at all.
 */
final class PeopleFile {

  private static final String PIPED = "-";

  private final String written;
  private final Workplace workplace;
  private final Language language;

  PeopleFile(String written, Workplace workplace, Language language) {
    this.written = written;
    this.workplace = workplace;
    this.language = language;
  }

  /** All people in the file. */
  List<Applicant> all() {
    if (isLines() && !written.equals(PIPED)) {
      List<Applicant> people = new ArrayList<>();
      if (each(people::add) > 0) {
        throw new UnusableException(
            written
                + Say.in(language, ": alla rader kan inte läsas", ": not all lines can be read"));
      }
      return people;
    }
    byte[] bytes =
        written.equals(PIPED)
            ? WholeFile.read(workplace.in(), written, language)
            : WholeFile.read(workplace.path(written), written, language);
    Reading<List<Applicant>> reading =
        has(".yaml", ".yml")
            ? alone(SamJson.applicant().readYaml(bytes))
            : isOne(bytes)
                ? alone(SamJson.applicant().read(bytes))
                : SamJson.applicants().read(bytes);
    return reading.fold(
        people -> people,
        problems -> {
          throw new UnusableException(problems.stream().map(this::told).toList());
        });
  }

  private static Reading<List<Applicant>> alone(Reading<Applicant> one) {
    return one.fold(person -> new Reading.Read<>(List.of(person)), Reading.Refused::new);
  }

  /** Whether a document is one person and not a list of them. */
  private static boolean isOne(byte[] json) {
    for (byte one : json) {
      if (one == '{' || one == '[') {
        return one == '{';
      }
    }
    return false;
  }

  /**
   * Gives each person to a consumer, without keeping any where the file has one a line.
   *
   * @return how many lines could not be read
   */
  int each(Consumer<Applicant> consumer) {
    AtomicInteger lines = new AtomicInteger();
    AtomicInteger unreadable = new AtomicInteger();
    if (!isLines()) {
      List<Applicant> people = all();
      people.forEach(consumer);
      lines.set(people.size());
    } else {
      lines(
          line -> {
            lines.incrementAndGet();
            if (!take(line, consumer)) {
              unreadable.incrementAndGet();
            }
          });
    }
    if (lines.get() == 0) {
      throw new UnusableException(
          written
              + Say.in(
                  language, ": det finns ingen person i filen", ": there is nobody in the file"));
    }
    return unreadable.get();
  }

  private void lines(Consumer<ApplicantLine> consumer) {
    try (InputStream in = open()) {
      ApplicantLines.read(in, consumer);
    } catch (IOException e) {
      throw WholeFile.unreadable(written, language);
    }
  }

  private boolean take(ApplicantLine line, Consumer<Applicant> consumer) {
    return line.reading()
        .fold(
            person -> {
              consumer.accept(person);
              return true;
            },
            problems -> {
              problems.forEach(problem -> workplace.err().println(told(problem)));
              return false;
            });
  }

  private InputStream open() throws IOException {
    if (written.equals(PIPED)) {
      return workplace.in();
    }
    Path file = workplace.path(written);
    WholeFile.refuseWhatIsNone(file, written, language);
    return new BufferedInputStream(Files.newInputStream(file));
  }

  private boolean isLines() {
    return written.equals(PIPED) || has(".ndjson", ".jsonl");
  }

  private boolean has(String... endings) {
    String name = written.toLowerCase(Locale.ROOT);
    return List.of(endings).stream().anyMatch(name::endsWith);
  }

  /** {@code file:line:column /pointer: sentence}. */
  private String told(JsonProblem problem) {
    String place = problem.line() == 0 ? "" : ":" + problem.line() + ":" + problem.column();
    String pointer = problem.pointer().isEmpty() ? "" : " " + problem.pointer();
    return written + place + pointer + ": " + ProblemWords.in(language, problem.message());
  }
}
