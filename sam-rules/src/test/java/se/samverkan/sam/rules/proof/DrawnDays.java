// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.samverkan.sam.rules.pack.RulePack;

/** Days in all epochs of a pack: the first and last of each, some within, and some too early. */
final class DrawnDays {

  private final LocalDate first;
  private final LocalDate last;
  private final List<LocalDate> edges;

  DrawnDays(RulePack pack) {
    TreeSet<LocalDate> beginnings = new TreeSet<>(pack.epochs());
    beginnings.addAll(pack.outcomeEpochs());
    first = beginnings.first();
    last = beginnings.last();
    edges =
        beginnings.stream().flatMap(day -> Stream.of(day.minusDays(1), day)).distinct().toList();
  }

  LocalDate day(Draw draw) {
    if (draw.chance(0.25)) {
      return draw.pick(edges);
    }
    int days = Math.toIntExact(last.toEpochDay() - first.toEpochDay());
    return first.plusDays(draw.between(-30, days + 3650));
  }

  /** A day on which the pack is valid. */
  LocalDate validDay(Draw draw) {
    LocalDate day = day(draw);
    return day.isBefore(first) ? first : day;
  }
}
