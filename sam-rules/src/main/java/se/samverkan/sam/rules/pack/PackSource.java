// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import java.nio.file.Path;
import java.util.SortedSet;
import se.samverkan.sam.rules.internal.pack.BuiltInSource;
import se.samverkan.sam.rules.internal.pack.FolderSource;
import se.samverkan.sam.rules.internal.pack.PackIndex;

/**
 * Where the files of a pack come from. A host that keeps its packs elsewhere, such as in a
 * database, implements this with {@link PackFiles#of}.
 */
public interface PackSource {

  /** The id of the pack, which is the name of its folder. */
  String id();

  /**
   * The files as they are now. What is wrong with them is told in the result: this throws nothing
   * for a folder that is missing or cannot be read.
   */
  PackFiles read();

  /** A pack whose files are held in memory. */
  static PackSource of(PackFiles files) {
    return new PackSource() {
      @Override
      public String id() {
        return files.id();
      }

      @Override
      public PackFiles read() {
        return files;
      }
    };
  }

  /** The pack in a folder on disk; its name is the pack's id. */
  static PackSource folder(Path folder) {
    return new FolderSource(folder);
  }

  /** The pack of this id in the library's own jar, see {@link #builtInIds()}. */
  static PackSource builtIn(String id) {
    return new BuiltInSource(id);
  }

  /** The ids of the packs in the library's own jar. */
  static SortedSet<String> builtInIds() {
    return PackIndex.builtIn().ids();
  }
}
