// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.closure;

import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.sam.core.fact.FactList;

/**
 * How one participation ended, as far as it is known, without the events that it came of: for hosts
 * that keep no events, and for trying rules. {@code toString} shows nothing of it.
 */
@Value.Immutable
public sealed interface Closure permits ClosureBuilder.ClosureValue {

  /** How it ended; unknown if absent. */
  @Value.Redacted
  Optional<Ending> ending();

  /** What the person went on to. */
  @Value.Default
  @Value.Redacted
  default FactList<Destination> destinations() {
    return FactList.unknown();
  }

  /** Whether the mapping was done (F53); unknown if absent. */
  @Value.Redacted
  Optional<Boolean> mappingDone();

  /** Whether there is an action plan (F48); unknown if absent. */
  @Value.Redacted
  Optional<Boolean> hasPlan();

  /** A new builder. */
  static ClosureBuilder builder() {
    return new ClosureBuilder();
  }

  /** Checks that all together is no more than full time. */
  @Value.Check
  default void check() {
    if (Extent.sum(destinations()) > Extent.FULL_TIME) {
      throw new IllegalArgumentException("all together is no more than full time");
    }
  }
}
