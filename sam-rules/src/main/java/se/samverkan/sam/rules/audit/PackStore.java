// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.audit;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A place in which the texts of rule packs are kept for as long as there are records of what they
 * answered. Nothing in it is ever changed or overwritten. A host that keeps them in a database
 * implements this over {@link PackEdition#names()} and {@link PackEdition#bytes}.
 */
public interface PackStore extends PackEditions {

  /**
   * Keeps an edition. To keep it once more does nothing. When this returns, {@link #find} finds it;
   * when it throws, nothing of it is there that was not there before.
   *
   * @throws IOException if it cannot be written, or another thing stands in its place
   */
  void keep(PackEdition edition) throws IOException;

  /**
   * A store in a folder, which is made when something is first kept. Each edition is a folder of
   * its own, named by its fingerprint, in which its files can be read as they were, and {@code
   * index.txt}, by which {@code sha256sum -c index.txt} sees whether they still are. Several
   * programs may write to it at once.
   */
  static PackStore folder(Path folder) {
    return new FolderPackStore(folder);
  }

  /** A store in memory, which ends with the program. */
  static PackStore inMemory() {
    return new MemoryPackStore();
  }
}
