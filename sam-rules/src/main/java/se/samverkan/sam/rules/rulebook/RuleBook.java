// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.core.programme.NoticeRule;
import se.samverkan.sam.rules.internal.assess.RulesOnDate;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.page.Page;
import se.samverkan.sam.rules.scenario.Scenario;

/** What a rule pack says, on one page. */
public final class RuleBook {

  private RuleBook() {}

  /** The last day on which anything in a pack changes: a rule, a value or a term of the policy. */
  public static LocalDate lastChange(RulePack pack) {
    NavigableSet<LocalDate> days = new TreeSet<>(pack.epochs());
    days.addAll(pack.outcomeEpochs());
    pack.manifest().policy().forEach(entry -> days.add(entry.value().from()));
    return days.last();
  }

  /** A pack as it stands on the last day on which anything in it changes. */
  public static Page of(RulePack pack, List<Scenario> scenarios, Language language) {
    return of(pack, scenarios, lastChange(pack), language);
  }

  /**
   * A pack as it stands on a day.
   *
   * @param scenarios its scenarios, to be told as examples; may be none
   * @throws IllegalArgumentException if the pack is not valid on the day
   */
  public static Page of(
      RulePack pack, List<Scenario> scenarios, LocalDate asOf, Language language) {
    RulesOnDate rules =
        RulesOnDate.of(pack, asOf)
            .orElseThrow(() -> new IllegalArgumentException("the pack is not valid on " + asOf));
    Told told = new Told(pack, asOf, Page.in(language));
    introduction(told);
    new ProgrammeChapter(told).write();
    new GroupsChapter(told, rules).write();
    notices(told);
    new CriteriaChapter(told)
        .write(told.say("Kraven, ett för ett", "The criteria, one by one"), pack.criteria());
    ownFacts(told);
    ValuesChapter values = new ValuesChapter(told);
    values.values();
    values.interpretations();
    values.policy();
    new OutcomesChapter(told).write();
    new CriteriaChapter(told)
        .write(
            told.say("Kraven på resultat, ett för ett", "The criteria on outcomes, one by one"),
            pack.outcomeCriteria());
    new ExamplesChapter(told).write(scenarios);
    new AssumptionsChapter(told).write();
    return told.page()
        .titled(told.say("Regelbok: ", "Rule book: ") + told.page().say(pack.programme().title()));
  }

  private static void introduction(Told told) {
    told.page()
        .text(
            told.say("Regelpaketet `", "The rule pack `")
                + told.pack().id()
                + "` "
                + told.pack().manifest().version()
                + told.say(", som det gäller ", ", as it stands on ")
                + told.asOf()
                + (told.asOf().equals(lastChange(told.pack()))
                    ? told.say(
                        ", den sista dag då något i det ändras.",
                        ", the last day on which anything in it changes.")
                    : "."));
  }

  private static void notices(Told told) {
    List<NoticeRule> notices = told.pack().programme().notices();
    if (notices.isEmpty()) {
      return;
    }
    told.page().part(told.say("Att uppmärksamma", "To heed"));
    told.page()
        .text(
            told.say(
                "Det här avgör inte vem som tillhör målgruppen.",
                "None of this decides who belongs to the target group."));
    told.page()
        .table(
            List.of(told.say("När personen", "When the person"), told.say("Då", "Then")),
            notices.stream()
                .map(
                    notice ->
                        List.of(told.sentence(notice.criterion()), told.page().say(notice.label())))
                .toList());
  }

  private static void ownFacts(Told told) {
    List<FactField<?>> own = told.pack().manifest().facts().own();
    if (own.isEmpty()) {
      return;
    }
    told.page().part(told.say("Paketets egna uppgifter", "The pack's own facts"));
    told.page()
        .table(
            List.of(
                told.say("Uppgift", "Fact"),
                told.say("Fråga", "Question"),
                told.say("Källa", "Source")),
            own.stream()
                .map(
                    field ->
                        List.of(
                            told.page().say(field.label()) + " (`" + field.id() + "`)",
                            told.page().say(field.question()),
                            field.source().text()))
                .toList());
  }
}
