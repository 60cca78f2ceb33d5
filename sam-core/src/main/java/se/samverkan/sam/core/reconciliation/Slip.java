// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A figure that is likely to be wrong, and what it could have been.
 *
 * @param figure the id of the figure
 * @param value the number that it could have been
 * @param settles the ids of the checks that hold with it, or but for rounding, and do not now
 * @param gain how many those are, less those that hold now and do not with it
 * @param suspects the figure, and after it those of which another value does the same
 */
record Slip(
    String figure, BigDecimal value, List<String> settles, int gain, List<String> suspects) {

  /** A figure on its own is accused by two checks at least: one alone accuses all that it binds. */
  private static final int LEAST_GAIN = 2;

  /** The likeliest slip in a report of which some figures may be corrected; of equals the first. */
  static Optional<Slip> in(PrintedReport report, Printed printed) {
    Map<String, List<Check>> checks = new HashMap<>();
    for (Check check : report.checks()) {
      for (String figure : Set.copyOf(check.figures())) {
        checks.computeIfAbsent(figure, id -> new ArrayList<>()).add(check);
      }
    }
    Set<Check> broken = new HashSet<>(report.checks());
    broken.removeIf(check -> !isBroken(check, printed));
    List<Slip> best = new ArrayList<>();
    for (String id : report.figuresById().keySet()) {
      List<Check> binding = checks.getOrDefault(id, List.of());
      if (binding.stream().filter(broken::contains).count() >= LEAST_GAIN) {
        Figure figure = printed.figure(id);
        candidates(figure, binding.stream().filter(broken::contains).toList(), printed)
            .map(value -> judged(figure, value, binding, broken, printed))
            .filter(slip -> slip.gain >= LEAST_GAIN)
            .reduce((kept, next) -> isBetter(next, kept, figure) ? next : kept)
            .ifPresent(best::add);
      }
    }
    int most = best.stream().mapToInt(Slip::gain).max().orElse(0);
    return best.stream()
        .filter(slip -> slip.gain == most)
        .findFirst()
        .map(first -> first.withThoseLike(best));
  }

  private static Stream<BigDecimal> candidates(Figure figure, List<Check> broken, Printed printed) {
    return broken.stream()
        .flatMap(check -> check.mending(figure.id(), printed).stream())
        .map(value -> likePrinted(value, figure))
        .filter(value -> value.compareTo(figure.value()) != 0)
        .distinct();
  }

  /** With as many decimals as the figure, or more if it takes more to tell the number. */
  private static BigDecimal likePrinted(BigDecimal value, Figure figure) {
    BigDecimal shortest = value.stripTrailingZeros();
    return shortest.setScale(Math.max(shortest.scale(), Math.max(0, figure.value().scale())));
  }

  private static Slip judged(
      Figure figure, BigDecimal value, List<Check> binding, Set<Check> broken, Printed printed) {
    Printed corrected = Corrected.of(printed, figure.id(), value);
    List<String> settles = new ArrayList<>();
    int upsets = 0;
    for (Check check : binding) {
      boolean breaks = isBroken(check, corrected);
      if (broken.contains(check) && !breaks) {
        settles.add(check.id());
      } else if (breaks && !broken.contains(check)) {
        upsets++;
      }
    }
    return new Slip(
        figure.id(), value, List.copyOf(settles), settles.size() - upsets, List.of(figure.id()));
  }

  private static boolean isBetter(Slip slip, Slip than, Figure figure) {
    return slip.gain > than.gain
        || slip.gain == than.gain && slip.change(figure).compareTo(than.change(figure)) < 0;
  }

  private BigDecimal change(Figure figure) {
    return value.subtract(figure.value()).abs();
  }

  private Slip withThoseLike(List<Slip> others) {
    return new Slip(
        figure,
        value,
        settles,
        gain,
        Stream.concat(
                Stream.of(figure),
                others.stream()
                    .filter(other -> other.gain == gain && other.settles.equals(settles))
                    .map(Slip::figure))
            .distinct()
            .toList());
  }

  private static boolean isBroken(Check check, Printed printed) {
    return check.deviation(printed).filter(deviation -> !deviation.rounding()).isPresent();
  }
}
