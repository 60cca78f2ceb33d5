// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.prepared;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.rules.internal.pack.PackIndex;
import se.samverkan.sam.rules.internal.pack.PackResources;
import se.samverkan.sam.rules.pack.PackFiles;

/** A file that the build made of some files of a built-in pack, and named in the index. */
enum PreparedFile {
  /** What assessments of applicants depend on. */
  APPLICANTS("applicants", List.of(PackFiles.MANIFEST, PackFiles.ELIGIBILITY)),
  /** What classifications of outcomes depend on. */
  OUTCOMES("outcomes", List.of(PackFiles.MANIFEST, PackFiles.OUTCOME));

  private static final int MOST_BYTES = 64 << 20;

  private final String suffix;
  private final List<String> sources;

  PreparedFile(String suffix, List<String> sources) {
    this.suffix = suffix;
    this.sources = sources;
  }

  /** Its name; it lies beside the folder of the pack. */
  String name(String pack) {
    return pack + "." + suffix;
  }

  /** Its first part: which files of the pack it is made of. */
  void begin(PackFiles files, PreparedOutput out) {
    SourceForm.write(sources, files, out);
  }

  /**
   * What comes after the first part; empty if there is no such file, or it was made of other files
   * than those that are there.
   *
   * @throws IOException if a file cannot be read, or this one is not as it was written
   */
  Optional<PreparedInput> open(String pack, PackIndex index, PackResources resources)
      throws IOException {
    Optional<PreparedInput> in = named(name(pack), index, resources);
    return in.isPresent() && SourceForm.sameAsIn(in.get(), sources, pack, index, resources)
        ? in
        : Optional.empty();
  }

  /** The prepared file of this name; empty if there is none. */
  static Optional<PreparedInput> named(String name, PackIndex index, PackResources resources)
      throws IOException {
    Optional<byte[]> bytes =
        index.fingerprint(name).isPresent() ? resources.bytes(name, MOST_BYTES) : Optional.empty();
    return bytes.isPresent() ? Optional.of(new PreparedInput(bytes.get())) : Optional.empty();
  }
}
