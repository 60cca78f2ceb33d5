// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.prepared;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samverkan.sam.rules.internal.pack.PackIndex;
import se.samverkan.sam.rules.internal.pack.PackResources;
import se.samverkan.sam.rules.internal.pack.Sha256;
import se.samverkan.sam.rules.pack.PackFiles;

/** In a prepared file: which files of the pack it was made of, as they were then. */
final class SourceForm {

  private SourceForm() {}

  static void write(List<String> names, PackFiles files, PreparedOutput out) {
    List<String> there = new ArrayList<>(names);
    there.retainAll(files.names());
    out.number(there.size());
    for (String name : there) {
      byte[] bytes = files.bytes(name).orElseThrow();
      out.text(name);
      out.text(Sha256.of(bytes));
      out.number(bytes.length);
      out.number(Checksum.of(bytes, 0));
    }
  }

  /**
   * Whether those files are in the index as they were then, and no other one of these names, and
   * whether the files are what the index says: by their lengths and checksums.
   */
  static boolean sameAsIn(
      PreparedInput in, List<String> names, String pack, PackIndex index, PackResources resources)
      throws IOException {
    int count = in.count();
    int inIndex = 0;
    for (String name : names) {
      if (index.fingerprint(pack + "/" + name).isPresent()) {
        inIndex++;
      }
    }
    boolean same = count == inIndex;
    for (int i = 0; i < count; i++) {
      String path = pack + "/" + in.text();
      String sha256 = in.text();
      int length = in.number();
      int checksum = in.number();
      same =
          same
              && Objects.equals(index.fingerprint(path).orElse(""), sha256)
              && isThere(path, length, checksum, resources);
    }
    return same;
  }

  private static boolean isThere(String path, int length, int checksum, PackResources resources)
      throws IOException {
    Optional<byte[]> bytes = resources.bytes(path, PackFiles.MAX_FILE_BYTES + 1);
    return bytes.isPresent()
        && bytes.get().length == length
        && Checksum.of(bytes.get(), 0) == checksum;
  }
}
