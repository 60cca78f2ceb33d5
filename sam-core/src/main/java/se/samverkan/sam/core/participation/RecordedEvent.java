// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.sam.core.date.PartialDate;

/**
 * An event as it stands in a record: when it happened, when it was recorded, and by which policy it
 * was judged. {@code toString} shows the ids and the dates.
 */
@Value.Immutable
public sealed interface RecordedEvent permits RecordedEventBuilder.RecordedEventValue {

  /** The host's name for it. */
  EventId id();

  /** The participation that it belongs to. */
  EnrolmentId enrolment();

  /** When it happened. */
  PartialDate on();

  /** The day on which it was recorded; what came from another system may lack it. */
  Optional<LocalDate> recordedOn();

  /** The policy by which it was judged when it was accepted; absent for what was never judged. */
  Optional<PolicyVersion> judgedBy();

  /** What happened. */
  @Value.Redacted
  Event event();

  /**
   * The last day on which it can have happened: by its date, and since nobody records what has not
   * happened, no later than the day on which it was recorded.
   */
  default LocalDate latest() {
    LocalDate byDate = on().latest();
    return recordedOn().filter(day -> day.isBefore(byDate) && on().canBeBy(day)).orElse(byDate);
  }

  /** A new builder. */
  static RecordedEventBuilder builder() {
    return new RecordedEventBuilder();
  }
}
