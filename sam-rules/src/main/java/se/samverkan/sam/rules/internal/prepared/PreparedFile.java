// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.prepared;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import se.samverkan.sam.rules.internal.pack.PackIndex;
import se.samverkan.sam.rules.internal.pack.PackResources;
import se.samverkan.sam.rules.internal.pack.Sha256;
import se.samverkan.sam.rules.pack.PackFiles;

/**
 * A file that the build made of some files of a built-in pack. It begins with their fingerprints;
 * its own is in the index of the packs.
 */
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

  /** Its first part: of which files it is made, by the index. */
  void begin(String pack, PackIndex index, PreparedOutput out) {
    Map<String, String> files = index.filesOf(pack);
    Map<String, String> made = new TreeMap<>();
    for (String source : sources) {
      String fingerprint = files.get(source);
      if (fingerprint != null) {
        made.put(source, fingerprint);
      }
    }
    out.texts(List.copyOf(made.keySet()));
    out.texts(List.copyOf(made.values()));
  }

  /**
   * What comes after the first part; empty if there is no such file, or it is not as it was built,
   * or it was made of other files than those that are there.
   *
   * @throws IOException if a file cannot be read
   */
  Optional<PreparedInput> open(String pack, PackIndex index, PackResources resources)
      throws IOException {
    Optional<byte[]> bytes = unchanged(name(pack), index, resources);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    PreparedInput in = new PreparedInput(bytes.get());
    List<String> names = in.texts();
    List<String> made = in.texts();
    Map<String, String> files = index.filesOf(pack);
    for (String source : sources) {
      int place = names.indexOf(source);
      String then = place < 0 ? null : made.get(place);
      if (!Objects.equals(files.get(source), then)
          || (then != null
              && unchanged(pack + "/" + source, then, PackFiles.MAX_FILE_BYTES + 1, resources)
                  .isEmpty())) {
        return Optional.empty();
      }
    }
    return Optional.of(in);
  }

  /** The bytes of a prepared file, if they are those that the build wrote. */
  static Optional<byte[]> unchanged(String name, PackIndex index, PackResources resources)
      throws IOException {
    String fingerprint = index.prepared().get(name);
    return fingerprint == null
        ? Optional.empty()
        : unchanged(name, fingerprint, MOST_BYTES, resources);
  }

  private static Optional<byte[]> unchanged(
      String path, String fingerprint, int most, PackResources resources) throws IOException {
    Optional<byte[]> bytes = resources.bytes(path, most);
    return bytes.isPresent() && Sha256.of(bytes.get()).equals(fingerprint)
        ? bytes
        : Optional.empty();
  }
}
