// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A period in which a person received one kind of public support (F18, F30). An absent first day
 * means that it began on some earlier, unknown day; an absent last day means that it goes on.
 */
@Value.Immutable
public sealed interface Benefit permits BenefitBuilder.BenefitValue {

  /** What is received. */
  @Value.Redacted
  BenefitKind kind();

  /** The first day. */
  Optional<LocalDate> from();

  /** The last day, not before the first. */
  Optional<LocalDate> until();

  /** Whether sickness compensation was granted for a limited time; said of no other kind. */
  @Value.Redacted
  Optional<Boolean> timeLimited();

  /** Part of a full benefit, in percent from 1 to 100. */
  @Value.Redacted
  Optional<Integer> percent();

  /** A new builder. */
  static BenefitBuilder builder() {
    return new BenefitBuilder();
  }

  /** Support of this kind that goes on since an unknown day. */
  static Benefit ongoing(BenefitKind kind) {
    return builder().kind(kind).build();
  }

  /** Whether the period includes a date. */
  default boolean covers(LocalDate date) {
    Optional<LocalDate> first = from();
    Optional<LocalDate> last = until();
    return !(first.isPresent() && first.get().isAfter(date))
        && !(last.isPresent() && last.get().isBefore(date));
  }

  /** Whether two periods share a day. */
  default boolean overlaps(Benefit other) {
    return startsBy(this, other) && startsBy(other, this);
  }

  private static boolean startsBy(Benefit one, Benefit other) {
    return one.from().isEmpty()
        || other.until().isEmpty()
        || !one.from().get().isAfter(other.until().get());
  }

  /** Checks the period, the percentage, and which kind may be time-limited. */
  @Value.Check
  default void check() {
    if (from().isPresent() && until().isPresent() && until().get().isBefore(from().get())) {
      throw new IllegalArgumentException("the last day of a benefit is before its first");
    }
    if (percent().isPresent() && (percent().get() < 1 || percent().get() > 100)) {
      throw new IllegalArgumentException("the part of a full benefit is from 1 to 100 percent");
    }
    if (timeLimited().isPresent() && kind() != BenefitKind.SICKNESS_COMPENSATION) {
      throw new IllegalArgumentException("only sickness compensation is time-limited or not");
    }
  }
}
