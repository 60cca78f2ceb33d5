// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.space;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import se.samverkan.sam.core.assessment.Verdict;

/** The verdict of one requirement in every cell of a space. Immutable. */
public final class Cells {

  static final byte ELIGIBLE = 1;
  static final byte NOT_ELIGIBLE = 2;
  static final byte UNDETERMINED = 3;

  private final Knowledge knowledge;
  private final byte[] verdicts;

  /**
   * The verdicts.
   *
   * @param verdicts by the number of the cell; not changed afterwards
   */
  Cells(Knowledge knowledge, byte[] verdicts) {
    this.knowledge = knowledge;
    this.verdicts = verdicts;
  }

  /** The verdict in the cell of this number. */
  public Verdict at(int cell) {
    return verdict(verdicts[cell]);
  }

  /** In how many possible cells the verdict is which; each verdict is there. */
  public Map<Verdict, Long> counts() {
    long[] counts = new long[UNDETERMINED + 1];
    for (int cell = 0; cell < verdicts.length; cell++) {
      if (knowledge.isPossible(cell)) {
        counts[verdicts[cell]]++;
      }
    }
    return byVerdict(counts);
  }

  /** By the verdict here and that there, over the same space: in how many possible cells. */
  public Map<Verdict, Map<Verdict, Long>> against(Cells there) {
    long[][] counts = new long[UNDETERMINED + 1][UNDETERMINED + 1];
    for (int cell = 0; cell < verdicts.length; cell++) {
      if (knowledge.isPossible(cell)) {
        counts[verdicts[cell]][there.verdicts[cell]]++;
      }
    }
    Map<Verdict, Map<Verdict, Long>> byVerdict = new EnumMap<>(Verdict.class);
    for (byte here = ELIGIBLE; here <= UNDETERMINED; here++) {
      byVerdict.put(verdict(here), byVerdict(counts[here]));
    }
    return byVerdict;
  }

  private static Map<Verdict, Long> byVerdict(long[] counts) {
    Map<Verdict, Long> byVerdict = new EnumMap<>(Verdict.class);
    for (byte verdict = ELIGIBLE; verdict <= UNDETERMINED; verdict++) {
      byVerdict.put(verdict(verdict), counts[verdict]);
    }
    return byVerdict;
  }

  private static Verdict verdict(byte code) {
    return switch (code) {
      case ELIGIBLE -> Verdict.ELIGIBLE;
      case NOT_ELIGIBLE -> Verdict.NOT_ELIGIBLE;
      default -> Verdict.UNDETERMINED;
    };
  }

  /** How many possible cells have one verdict here and another there, over the same space. */
  public long count(Verdict here, Cells there, Verdict other) {
    return possible(at -> at(at) == here && there.at(at) == other).count();
  }

  /** The first possible cell that has one verdict here and another there. */
  public Optional<Integer> first(Verdict here, Cells there, Verdict other) {
    OptionalInt first = possible(at -> at(at) == here && there.at(at) == other).findFirst();
    return first.isPresent() ? Optional.of(first.getAsInt()) : Optional.empty();
  }

  private IntStream possible(IntPredicate test) {
    return IntStream.range(0, verdicts.length).filter(test).filter(knowledge::isPossible);
  }
}
