// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.audit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.sam.core.audit.AuditRecord;
import se.samverkan.sam.core.audit.ReadingInForce;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.PackReading;
import se.samverkan.sam.rules.pack.RulePack;

/** Packs of kept texts, read when first asked for. Of those that were, the last few stay read. */
final class KeptPacks {

  private static final int MOST_READ = 16;

  private final PackEditions editions;
  private final Map<Key, RulePack> read =
      new LinkedHashMap<>(MOST_READ, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, RulePack> eldest) {
          return size() > MOST_READ;
        }
      };

  KeptPacks(PackEditions editions) {
    this.editions = editions;
  }

  private record Key(String edition, List<ReadingInForce> readings, Optional<Engine> engine) {}

  /**
   * The pack that a record was made by.
   *
   * @param chosen the engine to run it with, instead of the one that the record names
   */
  Attempt<RulePack> find(AuditRecord record, Optional<Engine> chosen) {
    Optional<Engine> engine = chosen.or(() -> named(record.provenance().engine()));
    Key key = new Key(record.edition(), record.readings(), engine);
    synchronized (read) {
      Optional<RulePack> known = Optional.ofNullable(read.get(key));
      if (known.isPresent()) {
        return new Attempt.Done<>(known.get());
      }
    }
    Attempt<RulePack> found = find(key);
    if (found instanceof Attempt.Done<RulePack> done) {
      synchronized (read) {
        read.putIfAbsent(key, done.value());
      }
    }
    return found;
  }

  /** The engine of this name; empty if this version of the library has none such. */
  private static Optional<Engine> named(String id) {
    return Arrays.stream(Engine.values()).filter(one -> one.id().equals(id)).findFirst();
  }

  private Attempt<RulePack> find(Key key) {
    EditionLookup found = editions.find(key.edition());
    if (found instanceof EditionLookup.Damaged damaged) {
      return Attempt.stopped(Obstacle.of(Obstacle.Kind.PACK_DAMAGED, damaged.why()));
    }
    return found
        .edition()
        .map(edition -> read(edition, key))
        .orElseGet(
            () ->
                Attempt.stopped(
                    Obstacle.of(
                        Obstacle.Kind.PACK_MISSING,
                        "regeltexten `" + key.edition() + "` finns inte i lagret",
                        "the text of the rules `" + key.edition() + "` is not in the store")));
  }

  private static Attempt<RulePack> read(PackEdition edition, Key key) {
    PackReading reading = edition.read();
    if (reading.pack().isEmpty()) {
      return Attempt.stopped(
          new Obstacle(
              Obstacle.Kind.PACK_REFUSED,
              new Label(
                  "den här versionen av biblioteket godtar inte regeltexten",
                  "this version of the library does not accept the text of the rules"),
              reading.problems().stream().map(PackProblem::toString).toList()));
    }
    RulePack pack = reading.pack().get();
    List<ReadingInForce> unknown = KeptPack.unknown(pack, key.readings());
    if (!unknown.isEmpty()) {
      String names =
          String.join(
              ", ",
              unknown.stream()
                  .map(one -> PackProblem.quote(one.interpretation() + "=" + one.reading()))
                  .toList());
      return Attempt.stopped(
          Obstacle.of(
              Obstacle.Kind.READING_UNKNOWN,
              "regeltexten har inte den läsning som posten anger: " + names,
              "the text of the rules does not have the reading that the record names: " + names));
    }
    RulePack chosen = KeptPack.in(pack, key.readings());
    return new Attempt.Done<>(key.engine().map(chosen::using).orElse(chosen));
  }
}
