// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.lifecycle;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.core.participation.Advice;
import se.samverkan.sam.core.participation.Contradiction;
import se.samverkan.sam.core.participation.EventId;
import se.samverkan.sam.core.participation.EventKind;
import se.samverkan.sam.core.participation.Judgement;
import se.samverkan.sam.core.participation.KnownOnDate;
import se.samverkan.sam.core.participation.Participation;
import se.samverkan.sam.core.participation.RecordedEvent;
import se.samverkan.sam.core.participation.Stage;
import se.samverkan.sam.core.participation.StateOnDate;

/** One story, to be read by people. */
final class Report {

  private static final int DATE = 10;
  private static final int INDENT = 2 + DATE + 2;
  private static final String MARGIN = " ".repeat(INDENT);

  private final Play play;
  private final Words words;
  private final Notes notes;
  private final EventText events;
  private final StateText states;
  private final Page page = new Page();
  private final Set<Stage> told = EnumSet.noneOf(Stage.class);

  Report(Play play, Language language) {
    this.play = play;
    this.words = new Words(language, play.story().pack());
    this.notes = new Notes(words);
    this.events = new EventText(words);
    this.states = new StateText(words);
  }

  String text() {
    heading();
    history();
    play.scenes().forEach(this::add);
    new PlanText(words).add(play.ending().plan(), page);
    if (!play.story().ask().isEmpty()) {
      page.line("  ", INDENT, words.say("Så var det", "How it was"));
      play.story().ask().forEach(this::add);
    }
    notes.addTo(page);
    return page.gap().toString();
  }

  private void heading() {
    Story story = play.story();
    page.line(story.id() + "  " + words.in(story.title()));
    page.line(
        "    ",
        4,
        "%s; %s (%s %s)"
            .formatted(
                story.source().text(),
                words.in(story.pack().programme().title()),
                story.pack().id(),
                story.pack().manifest().version()));
  }

  /** What was taken over as it was, and what of it does not fit. */
  private void history() {
    Participation beginning = play.story().beginning();
    for (RecordedEvent event : beginning.recorded()) {
      page.line(
          margin(words.date(event.on())),
          INDENT,
          words.say("(historik) ", "(history) ") + events.of(event, beginning));
    }
    for (Contradiction one : beginning.contradictions()) {
      labelled(
          words.say("går inte ihop: ", "does not fit: "),
          one.event() + " – " + words.in(one.kind()));
    }
  }

  private void add(Play.Scene scene) {
    RecordedEvent event = scene.step().event();
    Stage stage = scene.after().file().stage();
    boolean isElsewhere = stage != scene.before().file().stage();
    page.line(
        margin(words.date(event.on())),
        INDENT,
        events.of(event, scene.before())
            + late(event)
            + (isElsewhere ? " → " + words.in(stage) : ""));
    if (scene.judgement() instanceof Judgement.Refused refused) {
      refused(refused, stage);
    }
    scene.news().forEach(this::add);
  }

  /** When it was recorded, if that was later than it can have happened. */
  private String late(RecordedEvent event) {
    return event
        .recordedOn()
        .filter(day -> day.isAfter(event.on().latest()))
        .map(day -> words.say(" (antecknat ", " (recorded ") + day + ")")
        .orElse("");
  }

  private void refused(Judgement.Refused refused, Stage stage) {
    refused
        .reasons()
        .forEach(
            reason -> labelled(words.say("AVVISAS: ", "REFUSED: "), words.in(reason.reason())));
    if (told.add(stage)) {
      labelled(
          words.say("möjligt när skedet är ", "possible when the stage is ")
              + words.quoted(words.in(stage))
              + ": ",
          possible(refused.possible()));
    }
  }

  /** The kinds of event that can happen, or those that cannot if they are fewer. */
  private String possible(Set<EventKind> kinds) {
    Set<EventKind> others = EnumSet.allOf(EventKind.class);
    others.removeAll(kinds);
    return others.size() < kinds.size()
        ? words.say("allt utom ", "everything except ") + words.in(others)
        : words.in(kinds);
  }

  private void add(Advice advice) {
    labelled(
        advice.finding() == Finding.MET
            ? words.say("råd: ", "advice: ")
            : words.say("öppet: ", "open: "),
        notes.of(advice));
  }

  private void add(LocalDate day) {
    StateOnDate state = play.ending().stateOn(day);
    page.line(margin(day.toString()), INDENT, states.of(state));
    known(play.ending().knownOn(day), day, state);
    play.adviceOn(day).forEach(this::add);
  }

  private void known(KnownOnDate known, LocalDate day, StateOnDate state) {
    String what = words.say("vad man visste den dagen: ", "what was known that day: ");
    if (known instanceof KnownOnDate.Known then) {
      StateOnDate believed = then.participation().stateOn(day);
      if (!believed.equals(state)) {
        labelled(what, states.of(believed));
      }
    } else {
      List<EventId> undated = ((KnownOnDate.Unknown) known).undated();
      labelled(
          what,
          words.say(
                  "går inte att säga, eftersom dagen då det antecknades saknas för ",
                  "cannot be told, since the day of the record is missing for ")
              + undated.stream().map(EventId::value).collect(Collectors.joining(", ")));
    }
  }

  private void labelled(String label, String text) {
    page.line(MARGIN, INDENT + 2, label + text);
  }

  private static String margin(String date) {
    return ("  %-" + DATE + "s  ").formatted(date);
  }
}
