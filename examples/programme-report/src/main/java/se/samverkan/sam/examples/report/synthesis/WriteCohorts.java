// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.synthesis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.samverkan.sam.examples.report.Case;
import se.samverkan.sam.examples.report.CaseLines;

/** Writes the people of both programmes as the files that stand in {@code cohorts}. */
public final class WriteCohorts {

  private WriteCohorts() {}

  /**
   * Writes them into a folder.
   *
   * @param arguments the folder
   * @throws IOException if it cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path cohorts = Path.of(arguments[0]);
    write(cohorts.resolve("resam"), ResamPeople.all());
    write(cohorts.resolve("sam"), SamPeople.all());
  }

  private static void write(Path folder, List<Case> cases) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve(CaseLines.FILE), CaseLines.write(cases), StandardCharsets.UTF_8);
  }
}
