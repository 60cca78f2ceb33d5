// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.audit;

import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.audit.ReadingInForce;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.rules.pack.RulePack;

/** A pack that has been read from a kept text, with the readings that were in force. */
final class KeptPack {

  private KeptPack() {}

  static List<ReadingInForce> readingsOf(RulePack pack) {
    return pack.programme().interpretations().stream()
        .map(one -> new ReadingInForce(one.id(), one.reading()))
        .toList();
  }

  /** The readings that the pack does not have. */
  static List<ReadingInForce> unknown(RulePack pack, List<ReadingInForce> readings) {
    return readings.stream().filter(one -> !knows(pack, one)).toList();
  }

  private static boolean knows(RulePack pack, ReadingInForce one) {
    return of(pack, one)
        .filter(interpretation -> interpretation.readings().containsKey(one.reading()))
        .isPresent();
  }

  private static Optional<Interpretation> of(RulePack pack, ReadingInForce one) {
    return pack.programme().interpretations().stream()
        .filter(interpretation -> interpretation.id().equals(one.interpretation()))
        .findFirst();
  }

  /** The pack with these readings, all of which it has. */
  static RulePack in(RulePack pack, List<ReadingInForce> readings) {
    RulePack chosen = pack;
    for (ReadingInForce one : readings) {
      if (of(pack, one).filter(now -> now.reading().equals(one.reading())).isEmpty()) {
        chosen = chosen.reading(one.interpretation(), one.reading());
      }
    }
    return chosen;
  }
}
