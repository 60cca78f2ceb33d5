// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.lifecycle;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.sam.core.closure.Destination;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.participation.Course;
import se.samverkan.sam.core.participation.RecordedEvent;
import se.samverkan.sam.core.participation.Training;
import se.samverkan.sam.core.plan.HoursPerWeek;

/** The particulars of work training, and of how a participation goes on and ends. */
final class CourseText {

  private final Words words;
  private final RecordedEvent recorded;

  CourseText(Words words, RecordedEvent recorded) {
    this.words = words;
    this.recorded = recorded;
  }

  Detail of(Training event) {
    Detail detail = new Detail(words);
    if (event instanceof Training.TrainingStarted started) {
      return detail
          .quoted(started.place())
          .add(
              started.foundBy(),
              by -> words.say("platsen hittades av ", "place found by ") + words.in(by))
          .add(started.hours(), this::hours);
    } else if (event instanceof Training.TrainingFollowedUp followed) {
      return detail
          .either(
              followed.atWorkplace(),
              words.say("på arbetsplatsen", "at the workplace"),
              words.say("på annat håll", "elsewhere"))
          .either(
              followed.moreConceivable(),
              words.say("fler timmar är tänkbara", "more hours are conceivable"),
              words.say("fler timmar är inte tänkbara", "more hours are not conceivable"))
          .either(
              followed.abilityAssessable(),
              words.say("arbetsförmågan kan bedömas", "the work ability can be assessed"),
              words.say(
                  "arbetsförmågan kan inte bedömas än", "the work ability cannot be assessed yet"));
    } else if (event instanceof Training.TrainingHoursChanged changed) {
      return detail.add(hours(changed.hours()));
    } else if (event instanceof Training.TrainingLimitReached reached) {
      return detail.add(reached.hours(), this::hours);
    }
    return detail.quoted(((Training.TrainingEnded) event).reason());
  }

  Detail of(Course event) {
    Detail detail = new Detail(words);
    if (event instanceof Course.Interrupted interrupted) {
      return detail.quoted(interrupted.reason());
    } else if (event instanceof Course.Extended extended) {
      return detail.quoted(extended.reason());
    } else if (event instanceof Course.FinallyAssessed assessed) {
      return detail
          .add(assessed.hours(), this::hours)
          .quoted(assessed.conditions())
          .add(
              Optional.of(assessed.recipients()).filter(all -> !all.isEmpty()),
              all -> words.say("vidare: ", "next: ") + words.in(all));
    } else if (event instanceof Course.AgencyDecided decided) {
      return detail
          .add(decided.agency())
          .quoted(decided.decision())
          .either(
              decided.follows(),
              words.say("följer slutbedömningen", "follows the final assessment"),
              words.say("följer inte slutbedömningen", "does not follow the final assessment"));
    } else if (event instanceof Course.Transferred transferred) {
      return detail.quoted(transferred.to());
    } else if (event instanceof Course.Closed closed) {
      return destinations(detail.add(closed.reason()), closed.destinations());
    } else if (event instanceof Course.FollowedUp followed) {
      return destinations(
          detail.add(followed.after()).quoted(followed.situation()), followed.destinations());
    } else if (event instanceof Course.EventVoided voided) {
      return detail.add(voided.event().value()).quoted(voided.reason());
    }
    return detail;
  }

  private Detail destinations(Detail detail, FactList<Destination> destinations) {
    for (Destination one : destinations.entries()) {
      detail.add(
          Stream.of(
                  Optional.of(words.in(one.kind())),
                  one.extent().map(extent -> extent + words.say("\u00a0%", "%")),
                  one.sector().map(words::in),
                  one.form().map(words::in))
              .flatMap(Optional::stream)
              .collect(Collectors.joining(", ", words.say("vidare: ", "next: "), "")));
    }
    return detail;
  }

  private String hours(HoursPerWeek hours) {
    return words.hours(hours, recorded.on().latest());
  }
}
