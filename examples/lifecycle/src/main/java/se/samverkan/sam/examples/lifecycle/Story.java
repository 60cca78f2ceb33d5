// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.lifecycle;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.participation.Circumstances;
import se.samverkan.sam.core.participation.Participation;
import se.samverkan.sam.core.participation.RecordedEvent;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.rules.pack.RulePack;

/**
 * A story as it was read.
 *
 * @param file the file that it stands in
 * @param id how it is called
 * @param title what it is about
 * @param source who tells it
 * @param pack the rules and the policy of the programme
 * @param person what is known of the person
 * @param beginning the participation before the first event: empty, or a history taken as it is
 * @param steps the events, one after the other
 * @param ask the days on which to look
 */
record Story(
    String file,
    String id,
    Label title,
    Source source,
    RulePack pack,
    Applicant person,
    Participation beginning,
    List<Step> steps,
    List<LocalDate> ask) {

  /**
   * An event of a story.
   *
   * @param place where it stands
   * @param event the event, with the assessment in it if it was asked for
   * @param around the circumstances that the story tells, without the person
   * @param expected what it is to give
   */
  record Step(Place place, RecordedEvent event, Circumstances around, List<Expected> expected) {}

  /** Whether it has this id, or is a part of the story that has: {@code S7} for {@code S7a}. */
  boolean isCalled(String name) {
    return id.equals(name)
        || id.length() == name.length() + 1
            && id.startsWith(name)
            && Character.isLowerCase(id.charAt(name.length()));
  }
}
