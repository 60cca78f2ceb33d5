// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.date.PartialDate;
import se.samverkan.sam.core.participation.Advice;
import se.samverkan.sam.core.participation.Circumstances;
import se.samverkan.sam.core.participation.Judgement;
import se.samverkan.sam.core.participation.Participation;
import se.samverkan.sam.core.participation.PolicyInForce;
import se.samverkan.sam.core.participation.RecordedEvent;
import se.samverkan.sam.rules.pack.Manifest;

/**
 * A story as it went: each event judged by the policy in force, and kept if it was accepted.
 *
 * @param story the story
 * @param scenes what came of each event
 * @param ending the participation after all of them
 */
record Play(Story story, List<Scene> scenes, Participation ending) {

  /**
   * What came of an event.
   *
   * @param step the event
   * @param before the participation before it
   * @param judgement whether it was accepted, and what is to be heeded
   * @param news the advice, without what stood before it as well
   * @param after the participation after it
   */
  record Scene(
      Story.Step step,
      Participation before,
      Judgement judgement,
      List<Advice> news,
      Participation after) {}

  static Play of(Story story) {
    PolicyInForce policy = story.pack().policy();
    Participation now = story.beginning();
    List<Advice> stood = List.of();
    List<Scene> scenes = new ArrayList<>();
    for (Story.Step step : story.steps()) {
      Circumstances around = around(story, step);
      Participation before = now;
      Judgement judgement = before.on(step.event(), policy, around);
      List<Advice> news = List.of();
      if (judgement instanceof Judgement.Accepted accepted) {
        now = accepted.next();
        LocalDate day = step.event().recordedOn().orElseThrow();
        List<Advice> stands = now.adviceOn(day, policy, around);
        List<Advice> told = stood;
        news =
            accepted.advice().stream()
                .filter(advice -> !stands.contains(advice) || !told.contains(advice))
                .toList();
        stood = stands;
      }
      scenes.add(new Scene(step, before, judgement, news, now));
    }
    return new Play(story, scenes, now);
  }

  /** What is to be heeded on a day, by all that is known now. */
  List<Advice> adviceOn(LocalDate day) {
    Circumstances around = Circumstances.builder().person(person(story, day)).build();
    return ending.adviceOn(day, story.pack().policy(), around);
  }

  private static Circumstances around(Story story, Story.Step step) {
    Optional<ApplicantOnDate> person = day(step.event()).map(day -> person(story, day));
    return Circumstances.builder().copyOf(step.around()).person(person).build();
  }

  /** The last day on which an event can have happened; if nothing is known, that of its record. */
  private static Optional<LocalDate> day(RecordedEvent event) {
    PartialDate on = event.on();
    return on.isUnknown() ? event.recordedOn() : Optional.of(on.latest());
  }

  private static ApplicantOnDate person(Story story, LocalDate day) {
    Manifest manifest = story.pack().manifest();
    return story.person().on(day, manifest.codes(), manifest.facts());
  }
}
