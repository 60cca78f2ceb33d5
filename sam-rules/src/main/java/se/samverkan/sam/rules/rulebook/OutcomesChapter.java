// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.rulebook;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.sam.core.programme.Classification;
import se.samverkan.sam.core.programme.Goal;
import se.samverkan.sam.core.programme.GoalMeasure;
import se.samverkan.sam.core.programme.OutcomeClass;
import se.samverkan.sam.core.programme.Programme;

/** Tells in which classes outcomes count, and what the programme sets out to reach. */
final class OutcomesChapter {

  private final Told told;
  private final Programme programme;

  OutcomesChapter(Told told) {
    this.told = told;
    this.programme = told.pack().programme();
  }

  void write() {
    if (!programme.classifications().isEmpty()) {
      told.page().part(told.say("Hur resultat räknas", "How outcomes count"));
      programme.classifications().forEach(this::classification);
    }
    if (!programme.goals().isEmpty()) {
      told.page().part(told.say("Mål", "Goals"));
      programme.goals().forEach(this::goal);
    }
  }

  private void classification(Classification classification) {
    told.page().section(told.page().say(classification.label()));
    told.page()
        .text(
            "`"
                + classification.id()
                + "`, "
                + told.say("källa: ", "source: ")
                + classification.source()
                + classification
                    .interpretation()
                    .map(
                        id ->
                            told.say("; vilar på tolkningen `", "; rests on the interpretation `")
                                + id
                                + "`")
                    .orElse(""));
    for (OutcomeClass one : classification.classes()) {
      told.page()
          .text(
              told.say("Klassen ”", "The class “")
                  + told.page().say(one.label())
                  + told.say("” kräver:", "” asks for:"));
      told.page().outline(List.of(told.requirement(one.requirement())));
      one.precedence()
          .ifPresent(
              why ->
                  told.page()
                      .text(
                          told.say("Före den går: ", "These go before it: ")
                              + names(classification, one.after())
                              + " ("
                              + why
                              + ")."));
    }
  }

  private String names(Classification classification, Iterable<String> ids) {
    List<String> names = new ArrayList<>();
    for (String id : ids) {
      names.add(
          classification.outcomeClass(id).map(one -> told.page().say(one.label())).orElse(id));
    }
    return String.join("; ", names);
  }

  private void goal(Goal goal) {
    told.page().section(told.page().say(goal.label()));
    List<String> items = new ArrayList<>();
    items.add(measure(goal.measure()));
    items.add("`" + goal.id() + "`, " + told.say("från ", "from ") + goal.from());
    items.add(told.say("källa: ", "source: ") + goal.source());
    goal.variantOf()
        .ifPresent(
            id ->
                items.add(
                    told.say(
                            "ett annat sätt att säga eller läsa målet `",
                            "another wording or reading of the goal `")
                        + id
                        + "`"));
    goal.interpretation()
        .ifPresent(
            id ->
                items.add(
                    told.say("vilar på tolkningen `", "rests on the interpretation `") + id + "`"));
    goal.assumption()
        .ifPresent(
            assumed ->
                items.add(told.say("antagande: ", "assumption: ") + told.page().say(assumed)));
    told.page().list(items);
  }

  private String measure(GoalMeasure measure) {
    if (measure instanceof GoalMeasure.MeanEnrolment mean) {
      return told.say(
          "inskriven i genomsnitt högst " + mean.atMostMonths() + " månader",
          "enrolled for at most " + mean.atMostMonths() + " months on average");
    } else if (measure instanceof GoalMeasure.EnrolledAtATime enrolled) {
      return told.say(
          "minst " + enrolled.atLeast() + " inskrivna samtidigt",
          "at least " + enrolled.atLeast() + " enrolled at a time");
    }
    GoalMeasure.OutcomeShare share = (GoalMeasure.OutcomeShare) measure;
    String classes =
        programme.classifications().stream()
            .filter(one -> one.id().equals(share.classification()))
            .map(one -> names(one, share.classes()))
            .collect(joining());
    return told.say("minst ", "at least ")
        + share.atLeastPercent()
        + told.say(" % i någon av klasserna: ", " % in one of the classes: ")
        + classes
        + " (`"
        + share.classification()
        + "`)"
        + share
            .within()
            .map(
                window ->
                    told.say(", inom ", ", within ")
                        + window.months()
                        + told.say(" månader från ", " months of ")
                        + told.page().say(window.of().label()))
            .orElse("");
  }
}
