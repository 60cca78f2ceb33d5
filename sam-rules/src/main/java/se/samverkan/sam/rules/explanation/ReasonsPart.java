// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.samverkan.sam.core.assessment.GroupAssessment;
import se.samverkan.sam.core.assessment.InterpretationUsed;
import se.samverkan.sam.core.assessment.Reason;
import se.samverkan.sam.core.assessment.ValueUsed;
import se.samverkan.sam.rules.internal.words.VerdictWords;
import se.samverkan.sam.rules.page.Page;

/** The part of the page that tells what was found on one group. */
final class ReasonsPart {

  private final Page.Maker page;
  private final ChangeWords words;

  ReasonsPart(Page.Maker page) {
    this.page = page;
    this.words = new ChangeWords(page.language());
  }

  void write(GroupTold group) {
    GroupAssessment told = group.assessment();
    page.section(page.say(told.label()));
    String role = page.say(told.role().label());
    page.text(
        role.substring(0, 1).toUpperCase(Locale.ROOT)
            + role.substring(1)
            + ": "
            + page.say(VerdictWords.of(told.role(), told.verdict()))
            + ".");
    page.table(
        List.of(
            page.say("Krav", "Criterion"),
            page.say("Utfall", "Finding"),
            page.say("Vad som är känt", "What is known"),
            page.say("Källa", "Source")),
        group.criteria().stream().map(this::row).toList());
    if (group.criteria().stream().anyMatch(one -> !one.reason().decides())) {
      page.text(
          page.say(
              "Det som står inom parentes avgör inte, som källorna läses.",
              "What stands in brackets does not decide, as the papers are read."));
    }
    page.folded(
        page.say("Regler, värden och tolkningar bakom", "The rules, values and readings behind it"),
        inside ->
            inside.list(group.criteria().stream().flatMap(one -> behind(one).stream()).toList()));
    new HingesPart(page, told.role()).write(group.hinges(), group.open());
  }

  private List<String> row(CriterionTold criterion) {
    Reason reason = criterion.reason();
    String finding = page.say(reason.finding().label());
    return List.of(
        page.say(reason.label()),
        reason.decides() ? finding : "(" + finding + ")",
        words.facts(criterion.facts()),
        reason.source().text());
  }

  private List<String> behind(CriterionTold criterion) {
    Reason reason = criterion.reason();
    List<String> items = new ArrayList<>();
    items.add(
        "`" + reason.rule() + "` (`" + reason.criterion() + "`): " + page.say(reason.label()));
    reason.values().forEach(value -> items.add(value(value)));
    reason.interpretation().ifPresent(used -> items.add(reading(used)));
    return items;
  }

  private String value(ValueUsed value) {
    return "`"
        + value.name()
        + "` = "
        + value.value()
        + page.say(" från ", " from ")
        + value.from()
        + " ("
        + value.source()
        + ")"
        + value
            .assumption()
            .map(assumed -> page.say("; antagande: ", "; assumption: ") + page.say(assumed))
            .orElse("");
  }

  private String reading(InterpretationUsed used) {
    return page.say("tolkning `", "reading `")
        + used.id()
        + "`: "
        + page.say(used.question())
        + " – "
        + page.say(used.label())
        + " ("
        + used.source()
        + ")";
  }
}
