// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.audit;

import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.assessment.Provenance;
import se.samverkan.sam.core.audit.AuditRecord;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.json.JsonDifference;
import se.samverkan.sam.json.JsonProblem;
import se.samverkan.sam.json.Reading;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.RulePack;

/**
 * Asks again what records say was asked, of the same text of the rules under the same readings, and
 * holds the answer against the recorded one in canonical form. Thread-safe; packs that have been
 * read are kept for the next record, a few at a time.
 *
 * <p>Rules are run by the engine that the record names, if this version of the library has it, and
 * otherwise as a pack is run by default.
 */
public final class Replay {

  private static final List<String> PROGRAM = List.of("/provenance/engine", "/provenance/library");

  private final KeptPacks packs;
  private final Optional<Engine> engine;
  private final boolean withValues;

  private Replay(KeptPacks packs, Optional<Engine> engine, boolean withValues) {
    this.packs = packs;
    this.engine = engine;
    this.withValues = withValues;
  }

  /** A replay that finds the texts of rules in this place. */
  public static Replay of(PackEditions editions) {
    return new Replay(new KeptPacks(editions), Optional.empty(), false);
  }

  /** The same replay, by this engine whatever a record names. */
  public Replay using(Engine other) {
    return new Replay(packs, Optional.of(other), withValues);
  }

  /**
   * The same replay, whose differences hold what stands on both sides. That tells of a person's
   * health and support.
   */
  public Replay showingValues() {
    return new Replay(packs, engine, true);
  }

  /** What comes of a record, or of what was to be read as one. */
  public Replayed replay(Reading<AuditRecord> reading) {
    return reading.fold(this::replay, Replay::refused);
  }

  /** What comes of a record. */
  public Replayed replay(AuditRecord record) {
    return packs.find(record, engine).fold(pack -> replay(record, pack), Replayed.Impossible::new);
  }

  private Replayed replay(AuditRecord record, RulePack pack) {
    return AnswerAgain.of(record, pack)
        .fold(answer -> compare(record, answer), Replayed.Impossible::new);
  }

  private Replayed compare(AuditRecord record, AnswerAgain answer) {
    Provenance recorded = record.provenance();
    List<Difference> differences =
        JsonDifference.between(answer.recorded(), answer.now()).stream()
            .filter(one -> !PROGRAM.contains(one.pointer()))
            .map(one -> Difference.of(one, withValues))
            .toList();
    return differences.isEmpty()
        ? new Replayed.Equal(recorded, answer.provenance())
        : new Replayed.Differs(
            recorded,
            answer.provenance(),
            differences,
            Cause.between(recorded, answer.provenance()));
  }

  private static Replayed refused(List<JsonProblem> problems) {
    boolean format = problems.stream().anyMatch(one -> one.pointer().equals("/format"));
    Obstacle.Kind kind = format ? Obstacle.Kind.FORMAT_UNKNOWN : Obstacle.Kind.RECORD_DAMAGED;
    Label told =
        format
            ? new Label(
                "posten har ett format som den här versionen av biblioteket inte läser",
                "the record has a format that this version of the library does not read")
            : new Label(
                "posten säger inte det som en gång skrevs, eller är ingen post",
                "the record does not say what was once written, or is none");
    return new Replayed.Impossible(
        List.of(new Obstacle(kind, told, problems.stream().map(JsonProblem::toString).toList())));
  }
}
