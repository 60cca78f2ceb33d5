// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.samverkan.sam.core.goal.Evidence;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.examples.report.Cohort;

/** What stands in no source, before any number that hangs on it. */
final class MadeUpSection {

  private MadeUpSection() {}

  /** The sections in which days, or who is who, show. */
  private static final Set<String> SHOWS =
      Set.of("people", "time", "caseload", "training", "returns");

  /** The section, beginning with a warning if something that it shows was made up. */
  static Section marked(Cohort cohort, Section section) {
    if (cohort.synthetic().isEmpty() || !SHOWS.contains(section.id())) {
      return section;
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Text(
            new Label(
                "Syntetiskt: här ingår sådant som är påhittat, se avsnittet Vad som är påhittat.",
                "Synthetic: this holds things that are made up, see the section What is made up."),
            Tone.WARNING));
    blocks.addAll(section.blocks());
    return new Section(section.id(), section.title(), blocks);
  }

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
