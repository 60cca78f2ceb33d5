// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.sam.core.applicant.ApplicantCodes;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.applicant.DiagnosisGroup;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.programme.NoticeRule;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.criterion.Operand;
import se.samverkan.sam.rules.mutation.Mutant.Kind;
import se.samverkan.sam.rules.pack.ChangedPack;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.Manifest;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.RulePack;

/** All mutants of a pack's rules on applicants: every single mistake, each made once. */
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
    mutants.codes();
    return List.copyOf(mutants.all);
  }

  private void rules() {
    Set<String> inNotices =
        pack.programme().notices().stream().map(NoticeRule::criterion).collect(Collectors.toSet());
    for (int i = 0; i < pack.criteria().size(); i++) {
      Criterion criterion = pack.criteria().get(i);
      for (Change<Criterion> change :
          CriterionChanges.of(criterion, inNotices.contains(criterion.id()))) {
        add(
            new Spot(
                Kind.RULE,
                criterion.file(),
                criterion.line(),
                criterion.id(),
                CriterionChanges.about(criterion, change.result()),
                Optional.of(criterion.source())),
            change.words(),
            manifest,
            Change.replaced(pack.criteria(), i, change.result()));
      }
    }
  }

  private void manifest() {
    for (ProgrammeChanges.Placed placed : ProgrammeChanges.of(manifest.programme())) {
      add(
          spot(placed.key(), placed.about(), placed.source()),
          placed.change().words(),
          Manifest.builder().copyOf(manifest).programme(placed.change().result()).build(),
          pack.criteria());
    }
    LocalDate first = manifest.validFrom();
    LocalDate later = first.plusDays(1);
    add(
        spot("", new Label("paketets första dag", "the first day of the pack"), Optional.empty()),
        new Label(
            "paketet gäller från " + later + " i stället för " + first,
            "the pack is valid from " + later + " instead of " + first),
        Manifest.builder().copyOf(manifest).validFrom(later).build(),
        pack.criteria());
  }

  private Spot spot(String key, Label about, Optional<Source> source) {
    int line = Optional.ofNullable(manifest.places().get(key)).map(at -> at.line()).orElse(0);
    return new Spot(Kind.MANIFEST, PackFiles.MANIFEST, line, key, about, source);
  }

  private void codes() {
    Set<DiagnosisGroup> asked = EnumSet.noneOf(DiagnosisGroup.class);
    pack.criteria().stream()
        .flatMap(criterion -> criterion.condition().comparisons())
        .filter(comparison -> comparison.field() == ApplicantFields.DIAGNOSIS_GROUPS)
        .map(comparison -> ((Operand.Constants) comparison.operand()).first())
        .forEach(group -> asked.add((DiagnosisGroup) group));
    Spot spot =
        new Spot(
            Kind.CODE,
            "codes",
            0,
            "",
            new Label("vad en diagnoskod räknas som", "what a diagnosis counts as"),
            Optional.empty());
    for (Change<ApplicantCodes> change : CodeChanges.of(manifest.codes(), asked)) {
      add(
          spot,
          change.words(),
          Manifest.builder().copyOf(manifest).codes(change.result()).build(),
          pack.criteria());
    }
  }

  /** Two mistakes that make the same pack are one mutant. */
  private void add(Spot spot, Label words, Manifest changed, List<Criterion> criteria) {
    RulePack mutated = ChangedPack.of(pack, changed, criteria);
    if (fingerprints.add(mutated.sha256())) {
      all.add(
          new Mutant(
              spot.kind(),
              spot.file(),
              spot.line(),
              spot.subject(),
              spot.about(),
              words,
              spot.source(),
              mutated));
    }
  }

  /** Where a mistake is made. */
  private record Spot(
      Kind kind, String file, int line, String subject, Label about, Optional<Source> source) {}
}
