// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.difference;

import java.util.List;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.rules.pack.RulePack;

/**
 * Which pack it is.
 *
 * @param pack its id
 * @param version the version that it gives itself
 * @param sha256 of what an assessment can depend on
 * @param readings the readings in force, each as {@code interpretation.reading}
 */
public record PackName(String pack, String version, String sha256, List<String> readings) {

  public PackName {
    readings = List.copyOf(readings);
  }

  static PackName of(RulePack pack) {
    return new PackName(
        pack.id(),
        pack.manifest().version(),
        pack.sha256(),
        pack.programme().interpretations().stream().map(PackName::reading).toList());
  }

  private static String reading(Interpretation interpretation) {
    return interpretation.id() + "." + interpretation.reading();
  }

  /** The id and the version. */
  @Override
  public String toString() {
    return pack + " " + version;
  }
}
