// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/** The cohorts as they lie in their folders, and what they come to. */
public final class Cohorts {

  static final Path FOLDER = Path.of("cohorts");
  private static final Path REPORTS = Path.of("reports");

  private Cohorts() {}

  public static Cohort read(String id) {
    CohortReading reading = CohortFolder.read(FOLDER.resolve(id), Progress.silent());
    assertThat(reading.problems()).isEmpty();
    return reading.cohort().orElseThrow();
  }

  public static ProgrammeFigures figures(String id) {
    return figures(read(id));
  }

  static ProgrammeFigures figures(Cohort cohort) {
    return figures(cohort, REPORTS);
  }

  /** What it comes to beside printed reports that lie in another folder. */
  public static ProgrammeFigures figures(Cohort cohort, Path reports) {
    List<String> problems = new ArrayList<>();
    RulePack pack = RulePacks.builtIn(cohort.programme()).using(Engine.MODEL);
    ProgrammeFigures figures = FiguresOf.compute(cohort, pack, reports, problems);
    assertThat(problems).isEmpty();
    return figures;
  }
}
