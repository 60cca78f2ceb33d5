// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.pack;

import java.io.IOException;
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
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      if (end < begin + HASH_LENGTH + GAP.length() || !text.startsWith(GAP, begin + HASH_LENGTH)) {
        throw new IllegalStateException("the index of the built-in packs is damaged");
      }
      hashes.put(
          text.substring(begin + HASH_LENGTH + GAP.length(), end),
          text.substring(begin, begin + HASH_LENGTH));
      begin = end + 1;
    }
    return new PackIndex(hashes);
  }

  /** The ids of the packs. */
  public SortedSet<String> ids() {
    SortedSet<String> ids = new TreeSet<>();
    for (String path : hashes.keySet()) {
      int slash = path.indexOf('/');
      if (slash >= 0) {
        ids.add(path.substring(0, slash));
      }
    }
    return Collections.unmodifiableSortedSet(ids);
  }

  /** The names of a pack's files, with their fingerprints. */
  public SortedMap<String, String> filesOf(String id) {
    TreeMap<String, String> files = new TreeMap<>();
    String prefix = id + "/";
    for (Map.Entry<String, String> file : hashes.entrySet()) {
      if (file.getKey().startsWith(prefix)) {
        files.put(file.getKey().substring(prefix.length()), file.getValue());
      }
    }
    return files;
  }

  /** The fingerprint of a file: {@code pack/file}, or the name of one beside the packs. */
  public Optional<String> fingerprint(String path) {
    return Optional.ofNullable(hashes.get(path));
  }

  /** This index with prepared files instead of those that it names. */
  public PackIndex withPrepared(Map<String, String> files) {
    TreeMap<String, String> all = new TreeMap<>(files);
    for (Map.Entry<String, String> file : hashes.entrySet()) {
      if (file.getKey().indexOf('/') >= 0) {
        all.put(file.getKey(), file.getValue());
      }
    }
    return new PackIndex(all);
  }

  /** One line a file: {@code sha256 pack/file}, or {@code sha256 file} if it was prepared. */
  public String text() {
    StringBuilder text = new StringBuilder();
    hashes.forEach((path, hash) -> text.append(hash).append(GAP).append(path).append('\n'));
    return text.toString();
  }

  /**
   * The index among these files.
   *
   * @throws IllegalStateException if there is none, or it is damaged
   */
  public static PackIndex among(PackResources resources) {
    try {
      Optional<byte[]> bytes = resources.bytes(NAME, Integer.MAX_VALUE);
      if (bytes.isEmpty()) {
        throw new IllegalStateException("the library's jar has no index of packs");
      }
      return parse(new String(bytes.get(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Read once, when first asked for. */
  private static final class BuiltIn {
    static final PackIndex INDEX = among(PackResources.OF_LIBRARY);
  }
}
