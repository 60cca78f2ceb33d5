// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.acceptance;

import java.util.List;
import java.util.Map;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.page.Page;
import se.samverkan.sam.rules.wording.ProblemWords;

/** The page on what came of a run, for whoever works on the pack. */
public final class AcceptancePage {

  private AcceptancePage() {}

  /** The page in one language. */
  public static Page of(PackRun run, Language language) {
    Page.Maker page = Page.in(language);
    page.text(summary(page, run));
    problems(page, run);
    Failures.write(page, run.failures());
    page.part(page.say("Scenarier", "Scenarios"));
    trials(page, run);
    requirements(page, run);
    tags(page, run);
    CoveragePart.write(page, run.coverage());
    run.survey().ifPresent(survey -> SurveyPart.write(page, survey, true));
    return titled(page, run);
  }

  /** What there is to do, and nothing of what is well: what failed, and what nobody tries. */
  public static Page brief(PackRun run, Language language) {
    Page.Maker page = Page.in(language);
    page.text(summary(page, run));
    problems(page, run);
    Failures.write(page, run.failures());
    CoveragePart.writeGaps(page, run.coverage());
    run.survey().ifPresent(survey -> SurveyPart.write(page, survey, true));
    return titled(page, run);
  }

  private static void problems(Page.Maker page, PackRun run) {
    if (!run.problems().isEmpty()) {
      page.part(page.say("Filer som inte kunde läsas", "Files that could not be read"));
      page.list(
          run.problems().stream()
              .map(problem -> ProblemWords.in(page.language(), problem).toString())
              .toList());
    }
  }

  private static Page titled(Page.Maker page, PackRun run) {
    return page.titled(
        page.say("Provning av regelpaketet ", "Test of the rule pack ")
            + "`"
            + run.pack().id()
            + "` "
            + run.pack().manifest().version());
  }

  static String summary(Page.Maker page, PackRun run) {
    int all = run.trials().size();
    int passed = all - run.failures().size();
    if (all == 0) {
      return page.say("Paketet har inga scenarier.", "The pack has no scenarios.");
    }
    return passed == all
        ? page.say("✓ Alla " + all + " scenarier stämmer.", "✓ All " + all + " scenarios pass.")
        : page.say(
            "✗ " + passed + " av " + all + " scenarier stämmer.",
            "✗ " + passed + " of " + all + " scenarios pass.");
  }

  private static void trials(Page.Maker page, PackRun run) {
    for (Map.Entry<String, List<Trial>> file : run.byFile().entrySet()) {
      page.section("`" + file.getKey() + "`");
      page.table(
          List.of("", page.say("Rad", "Line"), page.say("Vad som prövas", "What is tried")),
          file.getValue().stream()
              .map(
                  trial ->
                      List.of(mark(trial.passed()), String.valueOf(trial.line()), trial.name()))
              .toList());
    }
  }

  static String mark(boolean passed) {
    return passed ? "✓" : "✗";
  }

  private static void tags(Page.Maker page, PackRun run) {
    if (!run.byTag().isEmpty()) {
      page.part(page.say("Resultat per märkning", "Results by tag"));
      page.table(
          List.of(
              page.say("Märkning", "Tag"),
              page.say("Scenarier", "Scenarios"),
              page.say("Stämmer", "Pass")),
          run.byTag().entrySet().stream()
              .map(
                  tag ->
                      List.of(
                          tag.getKey(),
                          String.valueOf(tag.getValue().size()),
                          String.valueOf(tag.getValue().stream().filter(Trial::passed).count())))
              .toList());
    }
  }

  /** Results by requirement; nothing where no scenario names one. */
  static void requirements(Page.Maker page, PackRun run) {
    if (run.requirements().stream().allMatch(one -> one.requirement().isEmpty())) {
      return;
    }
    page.part(page.say("Resultat per krav", "Results by requirement"));
    page.table(
        List.of(
            "",
            page.say("Krav", "Requirement"),
            page.say("Scenarier", "Scenarios"),
            page.say("Stämmer", "Pass")),
        run.requirements().stream()
            .map(
                one ->
                    List.of(
                        mark(one.isShown()),
                        one.requirement().orElse(page.say("inget angivet", "none stated")),
                        String.valueOf(one.trials().size()),
                        String.valueOf(one.passed())))
            .toList());
  }
}
