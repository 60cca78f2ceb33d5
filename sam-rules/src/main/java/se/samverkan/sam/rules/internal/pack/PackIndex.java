// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files of the packs in the library's own jar, each with its fingerprint. A jar within a jar
 * cannot be searched, so they are found by this list.
 */
public final class PackIndex {

  /** Where the packs stand, as a resource. */
  public static final String ROOT = "/se/samverkan/sam/rules/packs/";

  /** The name of the index. */
  public static final String NAME = "index.txt";

  private static final int HASH_LENGTH = 64;
  private static final String GAP = "  ";

  private final SortedMap<String, String> hashes;

  private PackIndex(SortedMap<String, String> hashes) {
    this.hashes = Collections.unmodifiableSortedMap(hashes);
  }

  /** An index of these fingerprints by {@code pack/file}. */
  public static PackIndex of(Map<String, String> hashes) {
    return new PackIndex(new TreeMap<>(hashes));
  }

  /**
   * The index of the library's own jar.
   *
   * @throws IllegalStateException if the jar has none, or it cannot be read
   */
  public static PackIndex builtIn() {
    return BuiltIn.INDEX;
  }

  /** The index that this text is. */
  static PackIndex parse(String text) {
    TreeMap<String, String> hashes = new TreeMap<>();
    for (String line : text.lines().toList()) {
      if (!line.startsWith(GAP, HASH_LENGTH)) {
        throw new IllegalStateException("the index of the built-in packs is damaged");
      }
      hashes.put(line.substring(HASH_LENGTH + GAP.length()), line.substring(0, HASH_LENGTH));
    }
    return new PackIndex(hashes);
  }

  /** The ids of the packs. */
  public SortedSet<String> ids() {
    SortedSet<String> ids = new TreeSet<>();
    hashes.keySet().forEach(path -> ids.add(path.substring(0, path.indexOf('/'))));
    return Collections.unmodifiableSortedSet(ids);
  }

  /** The names of a pack's files, with their fingerprints. */
  public SortedMap<String, String> filesOf(String id) {
    TreeMap<String, String> files = new TreeMap<>();
    String prefix = id + "/";
    hashes.forEach(
        (path, hash) -> {
          if (path.startsWith(prefix)) {
            files.put(path.substring(prefix.length()), hash);
          }
        });
    return files;
  }

  /** One line a file: {@code sha256 pack/file}. */
  public String text() {
    StringBuilder text = new StringBuilder();
    hashes.forEach((path, hash) -> text.append(hash).append(GAP).append(path).append('\n'));
    return text.toString();
  }

  /** The bytes of a resource of the library's own jar. */
  static Optional<byte[]> resource(String path, int most) throws IOException {
    try (InputStream in = PackIndex.class.getResourceAsStream(ROOT + path)) {
      return in == null ? Optional.empty() : Optional.of(in.readNBytes(most));
    }
  }

  /** Read once, when first asked for. */
  private static final class BuiltIn {
    static final PackIndex INDEX = read();

    private static PackIndex read() {
      try {
        byte[] bytes =
            resource(NAME, Integer.MAX_VALUE)
                .orElseThrow(
                    () -> new IllegalStateException("the library's jar has no index of packs"));
        return parse(new String(bytes, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
