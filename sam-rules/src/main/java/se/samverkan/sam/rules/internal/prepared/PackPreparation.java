// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.prepared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import se.samverkan.sam.rules.internal.assess.ApplicantRules;
import se.samverkan.sam.rules.internal.assess.OutcomeRules;
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
    PackIndex index = PackIndex.builtIn();
    Map<String, String> fingerprints = new TreeMap<>();
    for (String id : index.ids()) {
      for (Map.Entry<String, byte[]> file : prepare(id, index).entrySet()) {
        Files.write(folder.resolve(file.getKey()), file.getValue());
        fingerprints.put(file.getKey(), Sha256.of(file.getValue()));
      }
    }
    byte[] text = index.withPrepared(fingerprints).text().getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve(PackIndex.NAME), text);
  }

  /**
   * The prepared files of a pack by name. A pack that builds on another has none: it would have to
   * be bound to the files of both.
   */
  static Map<String, byte[]> prepare(String id, PackIndex index) throws IOException {
    RulePack pack = RulePacks.read(PackSource.builtIn(id)).orElseThrow();
    Map<String, byte[]> files = new TreeMap<>();
    if (pack.manifest().basedOn().isEmpty()) {
      files.put(PreparedFile.APPLICANTS.name(id), applicants(pack, index));
      files.put(PreparedFile.OUTCOMES.name(id), outcomes(pack, index));
    }
    return files;
  }

  private static byte[] applicants(RulePack pack, PackIndex index) throws IOException {
    PreparedOutput out = new PreparedOutput();
    PreparedFile.APPLICANTS.begin(pack.id(), index, out);
    ApplicantRulesForm.write(
        ApplicantRules.of(pack.manifest(), pack.criteria(), pack.sha256()), out);
    return out.bytes();
  }

  private static byte[] outcomes(RulePack pack, PackIndex index) throws IOException {
    PreparedOutput out = new PreparedOutput();
    PreparedFile.OUTCOMES.begin(pack.id(), index, out);
    OutcomeRulesForm.write(
        OutcomeRules.of(pack.manifest(), pack.outcomeCriteria(), pack.outcomeSha256()), out);
    return out.bytes();
  }
}
