// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.sam.core.applicant.Sex;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.goal.Evidence;
import se.samverkan.sam.core.goal.GoalEvaluation;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.statistics.Category;
import se.samverkan.sam.core.statistics.EnrolmentTime;
import se.samverkan.sam.core.statistics.Population;
import se.samverkan.sam.examples.report.ProgrammeFigures;

/** The numbers that are asked for first, and whether the goals are met. */
final class SummarySection {

  private SummarySection() {}

  static Section of(ProgrammeFigures figures, Disclosure disclosure) {
    Population enrolled = figures.population().enrolled();
    List<Block.Entry> tiles = new ArrayList<>();
    tiles.add(
        Block.Entry.of(
            "enrolled",
            "Inskrivna i allt",
            "Enrolled in all",
            disclosure.known(enrolled.tally(member -> Finding.MET).counted())));
    tiles.add(time(figures, disclosure));
    Parts sexes =
        Outcomes.main(figures, disclosure)
            .map(one -> one.parts().sums())
            .orElseGet(() -> PeopleSection.parts(figures, PeopleSection.SEX, disclosure));
    tiles.add(sex(sexes, Sex.WOMAN, "women", new Label("Kvinnor", "Women")));
    tiles.add(sex(sexes, Sex.MAN, "men", new Label("Män", "Men")));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Facts("summary-numbers", Block.Style.TILES, tiles));
    blocks.add(Block.heading("Målen", "The goals"));
    blocks.add(
        new Block.Facts(
            "summary-goals", Block.Style.TILES, goals(figures, new Verdicts(figures, disclosure))));
    blocks.addAll(disclosure.explanation());
    return Section.of("summary", "I korthet", "In short", blocks);
  }

  private static Block.Entry time(ProgrammeFigures figures, Disclosure disclosure) {
    EnrolmentTime time = EnrolmentTime.ofEnded(figures.population().enrolled());
    List<Cell> cells = new ArrayList<>();
    cells.add(TimeSection.of(time, time.mean(1), disclosure));
    if (disclosure.isOpen()) {
      cells.add(
          Cell.words(
              "känd för " + time.days().size() + ", okänd för " + time.unknown().size(),
              "known of " + time.days().size() + ", unknown of " + time.unknown().size()));
    }
    if (figures.cohort().unsupported().contains(Evidence.MEAN_ENROLMENT)) {
      cells.add(Cell.words("påhittat", "made up"));
    }
    return new Block.Entry(
        "mean-time", new Label("Inskrivna i genomsnitt", "Enrolled on average"), cells);
  }

  /** No share is told where the sex of somebody is unknown: it would pass for a share of all. */
  private static Block.Entry sex(Parts sexes, Sex sex, String id, Label label) {
    Category category = Category.of(sex);
    Cell unknown = sexes.cells().get(Category.UNKNOWN);
    if (unknown != null) {
      return Block.Entry.of(
          id, label, Cell.words("okänt", "unknown"), Cell.words("för", "of"), unknown);
    }
    return Block.Entry.of(
        id, label, sexes.share(category), sexes.cells().getOrDefault(category, new Cell.Hidden()));
  }

  private static List<Block.Entry> goals(ProgrammeFigures figures, Verdicts verdicts) {
    return figures.goals().stream()
        .filter(one -> one.goal().variantOf().isEmpty())
        .map(one -> goal(one, verdicts, new GoalOrigin(figures)))
        .toList();
  }

  private static Block.Entry goal(GoalEvaluation one, Verdicts verdicts, GoalOrigin origin) {
    List<Cell> cells = new ArrayList<>(List.of(verdicts.of(one), verdicts.explanation(one)));
    origin.madeUp(one).ifPresent(cells::add);
    return new Block.Entry(one.goal().id(), one.goal().label(), cells);
  }
}
