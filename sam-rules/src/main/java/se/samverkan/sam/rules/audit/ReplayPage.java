// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.audit;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.page.Block;
import se.samverkan.sam.rules.page.Page;
import se.samverkan.sam.rules.wording.ProblemWords;

/**
 * What came of many records, as a page. It shows what stands on both sides of a difference where
 * that was asked for, and nothing else of a person.
 */
public final class ReplayPage {

  private static final int MOST_PLACES = 20;

  private final Page.Maker page;

  private ReplayPage(Language language) {
    this.page = Page.in(language);
  }

  /**
   * The page of a survey in a language.
   *
   * @param file where the records are, as its readers call it
   */
  public static Page of(ReplaySurvey survey, String file, Language language) {
    return new ReplayPage(language).of(survey, file);
  }

  private Page of(ReplaySurvey survey, String file) {
    page.list(
        List.of(
            page.say("lika: ", "equal: ") + survey.equal(),
            page.say("annorlunda: ", "different: ") + survey.differing(),
            page.say("gick inte att spela upp: ", "could not be replayed: ")
                + survey.impossible()));
    if (!survey.programs().isEmpty()) {
      page.part(page.say("Lika poster", "Equal records"));
      page.list(
          survey.programs().entrySet().stream()
              .map(one -> one.getKey() + ": " + one.getValue())
              .toList());
    }
    if (!survey.odd().isEmpty()) {
      page.part(page.say("Övriga poster", "Other records"));
      page.outline(survey.odd().stream().map(this::odd).toList());
      int more = survey.differing() + survey.impossible() - survey.odd().size();
      if (more > 0) {
        page.text(page.say("och " + more + " till", "and " + more + " more"));
      }
    }
    return page.titled(page.say("Uppspelade poster ur ", "Records replayed from ") + file);
  }

  private Block.Item odd(ReplaySurvey.Odd odd) {
    String line = page.say("rad ", "line ") + odd.line() + ": ";
    return odd.replayed()
        .fold(
            equal -> Block.Item.of(line + page.say("lika", "equal")),
            differs -> new Block.Item(line + different(differs), places(differs)),
            impossible ->
                new Block.Item(
                    line + page.say("går inte att spela upp", "cannot be replayed"),
                    impossible.obstacles().stream().map(this::obstacle).toList()));
  }

  private String different(Replayed.Differs differs) {
    return differs.onlyInWords()
        ? page.say("annorlunda, men bara i orden", "different, but only in words")
        : page.say("annorlunda", "different");
  }

  private List<Block.Item> places(Replayed.Differs differs) {
    List<Block.Item> items = new ArrayList<>();
    differs.causes().forEach(cause -> items.add(Block.Item.of(page.say(cause.label()))));
    items.add(Block.Item.of(Programs.told(differs.recorded(), differs.now())));
    differs.differences().stream()
        .limit(MOST_PLACES)
        .forEach(one -> items.add(Block.Item.of(place(one))));
    int more = differs.differences().size() - MOST_PLACES;
    if (more > 0) {
      items.add(
          Block.Item.of(page.say("och " + more + " ställen till", "and " + more + " more places")));
    }
    return items;
  }

  private String place(Difference one) {
    String what =
        switch (one.change()) {
          case CHANGED -> page.say("ändrat", "changed");
          case ADDED -> page.say("nytt", "new");
          case REMOVED -> page.say("borta", "gone");
        };
    return "`"
        + one.pointer()
        + "` "
        + what
        + one.values()
            .map(values -> ": " + values.recorded().orElse("–") + " → " + values.now().orElse("–"))
            .orElse("");
  }

  private Block.Item obstacle(Obstacle obstacle) {
    return new Block.Item(
        page.say(obstacle.told()),
        obstacle.details().stream()
            .map(detail -> Block.Item.of(ProblemWords.in(page.language(), detail)))
            .toList());
  }
}
