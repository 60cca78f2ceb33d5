// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.prepared;

import java.io.IOException;
import java.util.Optional;
import se.samverkan.sam.rules.internal.drools.CompiledRules;
import se.samverkan.sam.rules.internal.pack.PackIndex;
import se.samverkan.sam.rules.internal.pack.PackResources;

/**
 * Rules that the build compiled. They are found by the fingerprint of their canonical text, so no
 * others can be taken for them.
 */
public final class PrecompiledRules {

  private PrecompiledRules() {}

  /** The name of the file of the rules with this canonical text. */
  static String name(String sha256) {
    return sha256 + ".rules";
  }

  /**
   * The rules with this canonical text, if the build compiled them.
   *
   * @param sha256 the fingerprint of the text
   * @param index the fingerprints of the files
   */
  public static Optional<CompiledRules> find(
      String sha256, PackIndex index, PackResources resources) {
    try {
      Optional<PreparedInput> in = PreparedFile.named(name(sha256), index, resources);
      if (in.isEmpty()) {
        return Optional.empty();
      }
      CompiledRules rules = CompiledRulesForm.read(in.get());
      return rules.sha256().equals(sha256) ? Optional.of(rules) : Optional.empty();
    } catch (IOException e) {
      // they are compiled instead
      return Optional.empty();
    }
  }
}
