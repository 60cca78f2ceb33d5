// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.reconciliation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/** One thing in a report that does not add up. */
@Value.Immutable
public sealed interface ReconciliationFinding
    permits ReconciliationFindingBuilder.ReconciliationFindingValue {

  /** The id of the check that does not hold, or of the figure that is the likely slip. */
  String id();

  /** What kind of finding it is. */
  FindingKind kind();

  /** What is printed and what would follow, as a sentence. */
  Label sentence();

  /** The number printed, in the base of its unit, if the finding is about one. */
  Optional<BigDecimal> printed();

  /** The number that follows from the rest, if there is one. */
  Optional<BigDecimal> computed();

  /** The ids of the checks that it tells of; at least one. */
  List<String> checks();

  /**
   * The ids of the figures and statements concerned. Of a likely slip it is the figure first, and
   * after it those that could as well be the one.
   */
  List<String> concerns();

  /** What it rests on: the source of each check, and where what is concerned is printed. */
  List<Source> sources();

  /** What is computed less what is printed; absent if either is. */
  default Optional<BigDecimal> difference() {
    return computed().flatMap(right -> printed().map(right::subtract));
  }

  /** A new builder. */
  static ReconciliationFindingBuilder builder() {
    return new ReconciliationFindingBuilder();
  }
}
