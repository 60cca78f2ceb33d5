// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.sam.core.participation.EnrolmentId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Reads a cohort from its folder. */
public final class CohortFolder {

  /** More problems than this are not told. */
  private static final int MOST_PROBLEMS = 50;

  private CohortFolder() {}

  /**
   * Reads a cohort: all of it, or everything that is wrong.
   *
   * @param progress is told how much of the file has been read
   */
  public static CohortReading read(Path folder, Progress progress) {
    List<String> problems = new ArrayList<>();
    CohortFile file;
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(CohortFile.NAME));
      file = CohortFile.mapper().readValue(bytes, CohortFile.class);
    } catch (JacksonException e) {
      return CohortReading.failed(List.of(place(e) + told(e)));
    } catch (IOException e) {
      return CohortReading.failed(
          List.of(CohortFile.NAME + ": cannot be read in `" + folder + "`"));
    }
    List<Case> cases = new ArrayList<>();
    try {
      cases.addAll(cases(folder.resolve(CaseLines.FILE), progress, problems));
    } catch (IOException | UncheckedIOException e) {
      problems.add(CaseLines.FILE + ": cannot be read in `" + folder + "`");
    }
    return problems.isEmpty()
        ? new CohortReading(Optional.of(file.with(cases)), problems)
        : CohortReading.failed(problems);
  }

  private static String place(JacksonException e) {
    return e.getLocation() == null
        ? CohortFile.NAME + ": "
        : CohortFile.NAME
            + ":"
            + e.getLocation().getLineNr()
            + ":"
            + e.getLocation().getColumnNr()
            + ": ";
  }

  private static String told(JacksonException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      return "`" + unknown.getPropertyName() + "` does not belong here";
    } else if (e.getCause() instanceof IllegalArgumentException own) {
      return String.valueOf(own.getMessage());
    } else if (e instanceof DatabindException) {
      String path =
          e.getPath().stream()
              .map(
                  step -> step.getPropertyName() == null ? step.getIndex() : step.getPropertyName())
              .map(String::valueOf)
              .collect(Collectors.joining("/", "/", ""));
      return "`" + path + "` cannot be read";
    }
    return "this is not JSON";
  }

  private static List<Case> cases(Path file, Progress progress, List<String> problems)
      throws IOException {
    List<Case> cases = new ArrayList<>();
    Set<EnrolmentId> seen = new HashSet<>();
    long all = Files.size(file);
    long read = 0;
    long number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine();
          line != null && problems.size() < MOST_PROBLEMS;
          line = lines.readLine()) {
        number++;
        read += line.length() + 1;
        if (!line.isBlank()) {
          long here = number;
          CaseLines.read(line, number, problems)
              .ifPresent(
                  one -> {
                    if (!seen.add(one.participation().enrolment())) {
                      problems.add(
                          CaseLines.FILE
                              + ":"
                              + here
                              + ": the enrolment stands in the file already");
                    }
                    cases.add(one);
                  });
        }
        progress.at(read, all);
      }
    }
    progress.done();
    return cases;
  }
}
