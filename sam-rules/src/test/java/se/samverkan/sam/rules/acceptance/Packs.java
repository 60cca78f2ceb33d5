// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/** Built-in packs with something else in one of their files. */
final class Packs {

  private Packs() {}

  /** A pack in which a text of a file, which has to be there, is another. */
  static RulePack changed(String id, String file, String text, String other) {
    PackFiles files = RulePacks.builtIn(id).files();
    TreeMap<String, byte[]> all = new TreeMap<>();
    files.names().forEach(name -> all.put(name, files.bytes(name).orElseThrow()));
    String before = new String(files.bytes(file).orElseThrow(), UTF_8);
    assertThat(before).contains(text);
    all.put(file, before.replace(text, other).getBytes(UTF_8));
    return RulePacks.read(PackSource.of(PackFiles.of(id, all))).orElseThrow();
  }
}
