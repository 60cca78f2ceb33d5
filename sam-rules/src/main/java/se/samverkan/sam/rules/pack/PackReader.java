// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.outcome.OutcomeFields;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.drl.RuleFile;
import se.samverkan.sam.rules.internal.manifest.CriteriaCheck;
import se.samverkan.sam.rules.internal.manifest.ManifestReader;
import se.samverkan.sam.rules.scenario.ScenarioFiles;

/** Reads the files of a pack into a pack, or tells everything that is wrong with them. */
final class PackReader {

  private final PackFiles files;
  private final Function<String, Optional<RulePack>> bases;
  private final List<PackProblem> problems = new ArrayList<>();
  private final List<PackProblem> warnings = new ArrayList<>();

  private PackReader(PackFiles files, Function<String, Optional<RulePack>> bases) {
    this.files = files;
    this.bases = bases;
  }

  /** Reads a pack of the library itself. */
  static PackReading readBuiltIn(PackSource source) {
    PackReader reader = new PackReader(source.read(), BesideBuiltIn::builtIn);
    return reader.reading(reader.read());
  }

  /**
   * Reads the manifest of a pack of the library itself, and nothing else of it.
   *
   * @throws IllegalArgumentException if it has problems
   */
  static Manifest readBuiltInManifest(PackFiles files) {
    PackReader reader = new PackReader(files, BesideBuiltIn::builtIn);
    reader.problems.addAll(files.problems());
    Optional<Manifest> manifest = reader.readManifest();
    if (manifest.isEmpty() || !reader.problems.isEmpty()) {
      // the exception that tells them
      reader.reading(Optional.empty()).orElseThrow();
    }
    return manifest.orElseThrow();
  }

  /** Reads a pack of an agency, which must not pass for one of the library. */
  static PackReading read(PackSource source) {
    PackReader reader = new PackReader(source.read(), BesideBuiltIn::builtIn);
    Optional<RulePack> pack = reader.read();
    pack.map(BesideBuiltIn::new).ifPresent(reader::tell);
    reader.checkScenarios(pack);
    return reader.reading(pack);
  }

  /**
   * Reads a pack that has been kept, which may be an older state of one in the library. Its
   * scenarios are not looked at.
   *
   * @param base the pack that it may build on
   */
  static PackReading readKept(PackFiles files, Optional<RulePack> base) {
    PackReader reader = new PackReader(files, id -> base.filter(pack -> pack.id().equals(id)));
    return reader.reading(reader.read());
  }

  private PackReading reading(Optional<RulePack> pack) {
    return new PackReading(problems.isEmpty() ? pack : Optional.empty(), problems, warnings);
  }

  private Optional<RulePack> read() {
    problems.addAll(files.problems());
    Optional<Manifest> manifest = readManifest();
    Optional<List<Criterion>> own = readRules(PackFiles.ELIGIBILITY, facts(manifest));
    Optional<List<Criterion>> ownOutcome =
        readRules(PackFiles.OUTCOME, Optional.of(OutcomeFields.CATALOGUE));
    if (manifest.isEmpty() || own.isEmpty() || ownOutcome.isEmpty()) {
      manifest.ifPresent(this::checkNames);
      return Optional.empty();
    }
    List<Criterion> criteria = withBase(manifest.get(), own.get(), RulePack::criteria);
    List<Criterion> outcome = withBase(manifest.get(), ownOutcome.get(), RulePack::outcomeCriteria);
    ManifestCheck check = ManifestCheck.against(manifest.get(), criteria, outcome);
    problems.addAll(check.problems());
    warnings.addAll(check.warnings());
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    DaysCheck days = new DaysCheck(manifest.get(), criteria, outcome);
    problems.addAll(days.problems());
    warnings.addAll(days.warnings());
    return problems.isEmpty()
        ? Optional.of(RulePack.of(manifest.get(), criteria, outcome, files))
        : Optional.empty();
  }

  /** Where rules cannot be used, their names can still be seen, and misspelt ones be told. */
  private void checkNames(Manifest manifest) {
    Optional<Set<String>> people = WrittenIds.of(files, PackFiles.ELIGIBILITY);
    Optional<Set<String>> outcomes = WrittenIds.of(files, PackFiles.OUTCOME);
    if (people.isPresent() && outcomes.isPresent()) {
      manifest
          .basedOn()
          .flatMap(basedOn -> bases.apply(basedOn.pack()))
          .ifPresent(
              base -> {
                base.criteria().forEach(one -> people.get().add(one.id()));
                base.outcomeCriteria().forEach(one -> outcomes.get().add(one.id()));
              });
      problems.addAll(
          CriteriaCheck.ofNamesAlone(manifest, people.get(), outcomes.get()).problems());
    }
  }

  private Optional<Manifest> readManifest() {
    Optional<byte[]> bytes = files.bytes(PackFiles.MANIFEST);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    ManifestReading reading = Manifest.read(files.id(), bytes.get(), this::baseManifest);
    problems.addAll(reading.problems());
    warnings.addAll(reading.warnings());
    return reading.manifest();
  }

  private Optional<List<Criterion>> readRules(String file, Optional<FactCatalogue> known) {
    Optional<byte[]> bytes = files.bytes(file);
    if (bytes.isEmpty()) {
      // where the file is there and cannot be read, nobody knows which criteria it states
      boolean refused = files.problems().stream().anyMatch(one -> one.file().equals(file));
      return refused ? Optional.empty() : Optional.of(List.of());
    }
    RuleFile rules =
        known
            .map(facts -> RuleFile.read(files.id(), file, bytes.get(), facts))
            .orElseGet(
                () ->
                    RuleFile.readWithoutOwnFacts(
                        files.id(), file, bytes.get(), ApplicantFields.CATALOGUE));
    problems.addAll(rules.problems());
    warnings.addAll(rules.warnings());
    return rules.problems().isEmpty() ? Optional.of(rules.criteria()) : Optional.empty();
  }

  /** What rules may read, if possible even where the manifest has faults elsewhere. */
  private Optional<FactCatalogue> facts(Optional<Manifest> manifest) {
    return manifest
        .map(Manifest::facts)
        .or(
            () ->
                files
                    .bytes(PackFiles.MANIFEST)
                    .flatMap(bytes -> ManifestReader.facts(bytes, this::baseManifest)));
  }

  private Optional<Manifest> baseManifest(String id) {
    return bases.apply(id).map(RulePack::manifest);
  }

  private void tell(BesideBuiltIn beside) {
    beside.problem().ifPresent(problems::add);
    beside.warning().ifPresent(warnings::add);
  }

  /** The criteria of the pack that this one builds on, each replaced by one of the same id. */
  private List<Criterion> withBase(
      Manifest manifest, List<Criterion> own, Function<RulePack, List<Criterion>> of) {
    Optional<RulePack> base = manifest.basedOn().flatMap(basedOn -> bases.apply(basedOn.pack()));
    if (base.isEmpty()) {
      return own;
    }
    Map<String, List<Criterion>> byId = new LinkedHashMap<>();
    for (Criterion inherited : of.apply(base.get())) {
      byId.computeIfAbsent(inherited.id(), id -> new ArrayList<>())
          .add(
              Criterion.builder()
                  .copyOf(inherited)
                  .file(base.get().id() + "/" + inherited.file())
                  .build());
    }
    own.stream().map(Criterion::id).distinct().forEach(byId::remove);
    for (Criterion criterion : own) {
      byId.computeIfAbsent(criterion.id(), id -> new ArrayList<>()).add(criterion);
    }
    return byId.values().stream().flatMap(List::stream).toList();
  }

  /**
   * Scenarios are read here, and held against the pack if there is one; running them is for tests
   * and tools.
   */
  private void checkScenarios(Optional<RulePack> pack) {
    ScenarioFiles found = pack.map(ScenarioFiles::of).orElseGet(() -> ScenarioFiles.alone(files));
    problems.addAll(found.problems());
    warnings.addAll(found.warnings());
  }
}
