// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.sam.core.goal.Evidence;
import se.samverkan.sam.examples.report.Cohort;

/** What stands in no source, before any number that hangs on it. */
final class MadeUpSection {

  private MadeUpSection() {}

  static Section of(Cohort cohort) {
    List<Block> blocks = new ArrayList<>();
    if (cohort.synthetic().isEmpty()) {
      blocks.add(
          Block.text("Ingenting är markerat som påhittat.", "Nothing is marked as made up."));
    } else {
      blocks.add(
          new Block.Points(
              "made-up-list", Tone.WARNING, cohort.synthetic().stream().map(Cell::words).toList()));
    }
    if (!cohort.unsupported().isEmpty()) {
      blocks.add(
          Block.text(
              "Mål som hänger på detta avgörs därför inte:",
              "Goals that hang on this are therefore not decided:"));
      blocks.add(
          new Block.Points(
              "unsupported",
              Tone.PLAIN,
              cohort.unsupported().stream()
                  .sorted()
                  .map(Evidence::label)
                  .map(Cell::words)
                  .toList()));
    }
    return Section.of("made-up", "Vad som är påhittat", "What is made up", blocks);
  }
}
