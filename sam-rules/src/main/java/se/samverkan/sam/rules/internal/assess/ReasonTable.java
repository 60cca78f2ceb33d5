// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.Reason;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Criterion;

/**
 * The reasons that some of the criteria of an epoch can give: for each finding one, written when it
 * is first asked for. Nothing in a reason depends on the person but the finding.
 */
final class ReasonTable {

  /**
   * A criterion that reasons are given for.
   *
   * @param number its number among the criteria of the epoch
   * @param decides whether it counts
   */
  record Entry(int number, Criterion criterion, boolean decides) {}

  private static final int FINDINGS = Finding.values().length;

  private final ReasonWriter writer;
  private final Requirement asks;
  private final Optional<String> restsOn;
  private final List<Entry> entries;
  private final AtomicReferenceArray<@Nullable Reason> written;

  /**
   * A table with nothing written yet.
   *
   * @param asks what asks for the criteria
   * @param restsOn the interpretation that all of it rests on
   * @param entries in the order in which the reasons are given
   */
  ReasonTable(
      ReasonWriter writer, Requirement asks, Optional<String> restsOn, List<Entry> entries) {
    this.writer = writer;
    this.asks = asks;
    this.restsOn = restsOn;
    this.entries = List.copyOf(entries);
    this.written = new AtomicReferenceArray<>(entries.size() * FINDINGS);
  }

  /** How many reasons there are. */
  int size() {
    return entries.size();
  }

  /** What reasons are given for, in order. */
  List<Entry> entries() {
    return entries;
  }

  /** The reason of an entry for a finding. */
  Reason reason(int entry, Finding finding) {
    int place = entry * FINDINGS + place(finding);
    @Nullable Reason known = written.get(place);
    if (known != null) {
      return known;
    }
    Entry one = entries.get(entry);
    Reason reason = writer.write(asks, one.criterion(), finding, one.decides(), restsOn);
    written.set(place, reason);
    return reason;
  }

  private static int place(Finding finding) {
    return switch (finding) {
      case MET -> 0;
      case NOT_MET -> 1;
      case UNKNOWN -> 2;
    };
  }
}
