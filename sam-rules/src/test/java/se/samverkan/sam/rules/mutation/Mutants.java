// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.samverkan.sam.core.applicant.ApplicantCodes;
import se.samverkan.sam.core.programme.NoticeRule;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.criterion.CriterionBuilder;
import se.samverkan.sam.rules.mutation.Mutant.Kind;
import se.samverkan.sam.rules.pack.ChangedPack;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.Manifest;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.RulePack;

/** All mutants of a pack: every single mistake, each made once. */
public final class Mutants {

  private final RulePack pack;
  private final Manifest manifest;
  private final Set<String> fingerprints = new HashSet<>();
  private final List<Mutant> all = new ArrayList<>();

  private Mutants(RulePack pack) {
    this.pack = pack;
    this.manifest = pack.manifest();
    fingerprints.add(pack.sha256());
  }

  /** The mutants of a pack, by the kind of mistake and then in the order of its files. */
  public static List<Mutant> of(RulePack pack) {
    Mutants mutants = new Mutants(pack.using(Engine.MODEL));
    mutants.rules();
    mutants.manifest();
    FactsRead read = new FactsRead(pack);
    mutants.codes(read);
    mutants.facts(read);
    return List.copyOf(mutants.all);
  }

  private void rules() {
    Set<String> inNotices =
        pack.programme().notices().stream().map(NoticeRule::criterion).collect(Collectors.toSet());
    for (int i = 0; i < pack.criteria().size(); i++) {
      Criterion criterion = pack.criteria().get(i);
      for (Change<Condition> change : ConditionChanges.of(criterion.condition())) {
        rule(i, change.words(), builder -> builder.condition(change.result()));
      }
      if (inNotices.contains(criterion.id())) {
        for (Change<Condition> change : ConditionChanges.negated(criterion.condition())) {
          rule(i, change.words(), builder -> builder.condition(change.result()));
        }
      }
      moved(i, "first", criterion.from(), (builder, day) -> builder.from(day));
      moved(i, "last", criterion.until(), (builder, day) -> builder.until(day));
    }
  }

  private void moved(
      int index,
      String which,
      Optional<LocalDate> day,
      BiFunction<CriterionBuilder, LocalDate, CriterionBuilder> set) {
    if (day.isPresent()) {
      for (LocalDate other : List.of(day.get().minusDays(1), day.get().plusDays(1))) {
        rule(
            index,
            "its " + which + " day is " + other + " instead of " + day.get(),
            builder -> set.apply(builder, other));
      }
    }
  }

  private void rule(int index, String words, UnaryOperator<CriterionBuilder> change) {
    Criterion before = pack.criteria().get(index);
    Criterion after = change.apply(Criterion.builder().copyOf(before)).build();
    add(
        Kind.RULE,
        before.file() + ":" + before.line() + " `" + before.id() + "`",
        words,
        manifest,
        Change.replaced(pack.criteria(), index, after));
  }

  private void manifest() {
    for (ProgrammeChanges.Placed placed : ProgrammeChanges.of(manifest.programme())) {
      add(
          Kind.MANIFEST,
          place(placed.key()),
          placed.change().words(),
          Manifest.builder().copyOf(manifest).programme(placed.change().result()).build(),
          pack.criteria());
    }
    LocalDate later = manifest.validFrom().plusDays(1);
    add(
        Kind.MANIFEST,
        PackFiles.MANIFEST,
        "the pack is valid from " + later + " instead of " + manifest.validFrom(),
        Manifest.builder().copyOf(manifest).validFrom(later).build(),
        pack.criteria());
  }

  private String place(String key) {
    String line =
        Optional.ofNullable(manifest.places().get(key)).map(at -> ":" + at.line()).orElse("");
    return PackFiles.MANIFEST + line + " " + key;
  }

  private void codes(FactsRead read) {
    for (Change<ApplicantCodes> change : CodeChanges.of(manifest.codes(), read.diagnosisGroups())) {
      add(
          Kind.CODE,
          "codes",
          change.words(),
          Manifest.builder().copyOf(manifest).codes(change.result()).build(),
          pack.criteria());
    }
  }

  private void facts(FactsRead read) {
    List<Change<FactReading>> changes = new ArrayList<>(UnknownFacts.of(read));
    changes.addAll(ListReadings.of(read));
    changes.addAll(EntryReadings.of(read));
    for (Change<FactReading> change : changes) {
      all.add(new Mutant(Kind.FACTS, "facts", change.words(), pack, change.result()));
    }
  }

  /** Two mistakes that make the same pack are one mutant. */
  private void add(
      Kind kind, String place, String words, Manifest changed, List<Criterion> criteria) {
    RulePack mutated = ChangedPack.of(pack, changed, criteria);
    if (fingerprints.add(mutated.sha256())) {
      all.add(Mutant.ofPack(kind, place, words, mutated));
    }
  }
}
