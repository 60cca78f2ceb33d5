// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;
import se.samverkan.sam.core.label.Language;

/** Tells what a coverage lacks. */
final class Gaps {

  private final List<Gap> gaps = new ArrayList<>();

  private Gaps() {}

  static List<Gap> of(Coverage coverage) {
    Gaps all = new Gaps();
    coverage.rules().forEach(all::rule);
    coverage.bounds().forEach(all::bound);
    coverage.verdicts().forEach(all::verdict);
    coverage.notices().forEach(all::notice);
    return List.copyOf(all.gaps);
  }

  private void rule(RuleCoverage rule) {
    List<Finding> unseen = rule.found().unseen();
    if (!unseen.isEmpty()) {
      add(
          Coverage.place(rule.criterion()),
          rule.criterion().id(),
          new Label(
              "är inte i något scenario " + listed(unseen, Language.SV),
              "is in no scenario " + listed(unseen, Language.EN)));
    }
  }

  private void bound(BoundCoverage bound) {
    List<Integer> unseen = bound.unseen();
    if (!unseen.isEmpty()) {
      String numbers = unseen.stream().map(String::valueOf).collect(Collectors.joining(", "));
      String field = bound.comparison().field().inRules();
      String from = bound.from().toString();
      add(
          bound.criterion().file() + ":" + bound.comparison().line(),
          bound.criterion().id(),
          new Label(
              "`"
                  + field
                  + "` prövas inte i något scenario med värdet "
                  + numbers
                  + " (gränsen "
                  + bound.constant()
                  + " från "
                  + from
                  + ")",
              "`"
                  + field
                  + "` is tried in no scenario with the value "
                  + numbers
                  + " (the bound "
                  + bound.constant()
                  + " from "
                  + from
                  + ")"));
    }
  }

  private void verdict(VerdictCoverage group) {
    List<Verdict> unseen = group.verdicts().unseen();
    if (!unseen.isEmpty()) {
      add(
          group.place(),
          group.group().orElse(""),
          new Label(
              "bedöms inte i något scenario som: " + listed(unseen, Language.SV),
              "comes out in no scenario as: " + listed(unseen, Language.EN)));
    }
  }

  private void notice(NoticeCoverage notice) {
    if (notice.raised() == 0) {
      add(
          notice.place(),
          notice.id(),
          new Label("ges inte i något scenario", "is raised in no scenario"));
    }
    if (notice.absent() == 0) {
      add(
          notice.place(),
          notice.id(),
          new Label("är aktuell i alla scenarier", "does apply or may apply in every scenario"));
    }
  }

  private static String listed(List<? extends Labelled> unseen, Language language) {
    String or = language == Language.SV ? " eller " : " or ";
    return unseen.stream().map(one -> one.label().in(language)).collect(Collectors.joining(or));
  }

  private void add(String place, String subject, Label words) {
    gaps.add(new Gap(place, subject, words));
  }
}
