// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import picocli.CommandLine.IVersionProvider;
import se.samverkan.sam.rules.pack.Manifest;
import se.samverkan.sam.rules.pack.RulePacks;

/** The version of the library, and of the packs in it. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    StringBuilder packs = new StringBuilder();
    for (String id : RulePacks.builtInIds()) {
      Manifest manifest = RulePacks.builtIn(id).manifest();
      packs.append(' ').append(id).append(' ').append(manifest.version());
    }
    return new String[] {"sam " + library() + " (" + packs.toString().strip() + ")"};
  }

  private static String library() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "-" : version;
  }
}
