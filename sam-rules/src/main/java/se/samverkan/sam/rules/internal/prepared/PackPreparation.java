// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.prepared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.fact.FactView;
import se.samverkan.sam.core.outcome.OutcomeOnDate;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.assess.ApplicantRules;
import se.samverkan.sam.rules.internal.assess.Epoch;
import se.samverkan.sam.rules.internal.assess.OutcomeRules;
import se.samverkan.sam.rules.internal.drools.CompiledRules;
import se.samverkan.sam.rules.internal.pack.PackIndex;
import se.samverkan.sam.rules.internal.pack.PackResources;
import se.samverkan.sam.rules.internal.pack.Sha256;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/**
 * Prepares the packs of the library's own jar; run by the build after the index of the packs is
 * written. One pack after the other, in one thread, so that the bytes are the same each time.
 */
public final class PackPreparation {

  private PackPreparation() {}

  /**
   * Writes the prepared files beside the packs, and names them in the index.
   *
   * @param arguments the folder of the compiled classes, which holds the packs and their index
   * @throws IOException if a file cannot be written
   * @throws IllegalStateException if a pack has problems
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("give the folder of classes");
    }
    Path folder = Path.of(arguments[0]).resolve(PackResources.ROOT.substring(1));
    deleteEarlier(folder);
    PackIndex index = PackIndex.builtIn();
    Map<String, String> fingerprints = new TreeMap<>();
    for (String id : index.ids()) {
      for (Map.Entry<String, byte[]> file : prepare(read(id)).entrySet()) {
        Files.write(folder.resolve(file.getKey()), file.getValue());
        fingerprints.put(file.getKey(), Sha256.of(file.getValue()));
      }
    }
    byte[] text = index.withPrepared(fingerprints).text().getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve(PackIndex.NAME), text);
  }

  /** Beside the folders of the packs lie their index and what an earlier build prepared. */
  private static void deleteEarlier(Path folder) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Files::isRegularFile)) {
      for (Path file : entries) {
        if (!file.endsWith(PackIndex.NAME)) {
          Files.delete(file);
        }
      }
    }
  }

  private static RulePack read(String id) {
    return RulePacks.read(PackSource.builtIn(id)).orElseThrow();
  }

  /**
   * The prepared files of a pack by name. A pack that builds on another has none: it would have to
   * be bound to the files of both.
   */
  static SortedMap<String, byte[]> prepare(RulePack pack) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (pack.manifest().basedOn().isEmpty()) {
      applicants(pack, files);
      outcomes(pack, files);
    }
    return files;
  }

  private static void applicants(RulePack pack, Map<String, byte[]> files) throws IOException {
    ApplicantRules rules = ApplicantRules.of(pack.manifest(), pack.criteria(), pack.sha256());
    PreparedOutput out = new PreparedOutput();
    PreparedFile.APPLICANTS.begin(pack.files(), out);
    ApplicantRulesForm.write(rules, out);
    EpochForm.write(
        compile(pack.epochs(), ApplicantOnDate.class, rules.criteria(), pack, files), out);
    files.put(PreparedFile.APPLICANTS.name(pack.id()), out.bytes());
  }

  private static void outcomes(RulePack pack, Map<String, byte[]> files) throws IOException {
    OutcomeRules rules =
        OutcomeRules.of(pack.manifest(), pack.outcomeCriteria(), pack.outcomeSha256());
    PreparedOutput out = new PreparedOutput();
    PreparedFile.OUTCOMES.begin(pack.files(), out);
    OutcomeRulesForm.write(rules, out);
    EpochForm.write(
        compile(pack.outcomeEpochs(), OutcomeOnDate.class, rules.criteria(), pack, files), out);
    files.put(PreparedFile.OUTCOMES.name(pack.id()), out.bytes());
  }

  /**
   * Compiles the rules of every epoch; the fingerprints of their texts by the epoch's first day.
   */
  private static SortedMap<LocalDate, String> compile(
      SortedSet<LocalDate> beginnings,
      Class<? extends FactView> subject,
      List<Criterion> criteria,
      RulePack pack,
      Map<String, byte[]> files)
      throws IOException {
    SortedMap<LocalDate, String> fingerprints = new TreeMap<>();
    for (LocalDate day : beginnings) {
      Epoch epoch = Epoch.beginning(day, criteria, pack.programme().values());
      CompiledRules rules = CompiledRules.of(pack.id(), subject, epoch.resolved());
      PreparedOutput out = new PreparedOutput();
      CompiledRulesForm.write(rules, out);
      files.put(PrecompiledRules.name(rules.sha256()), out.bytes());
      fingerprints.put(day, rules.sha256());
    }
    return fingerprints;
  }
}
