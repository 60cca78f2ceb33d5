// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.audit;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import se.samverkan.sam.rules.internal.pack.PackIndex;
import se.samverkan.sam.rules.internal.pack.Sha256;
import se.samverkan.sam.rules.pack.BasedOn;
import se.samverkan.sam.rules.pack.PackReading;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/**
 * The text of a rule pack as it was: its manifest and its rules, and those of every pack that it
 * builds on, byte for byte. Scenarios are not part of it. Immutable.
 *
 * <p>It is named by SHA-256 over its index, which has a line for each file as {@code sha256sum}
 * writes it. A pack's own files stand under its id, as {@code sam/pack.yaml}, those of the pack
 * that it builds on under {@code base/}, as {@code base/sam/pack.yaml}, and so on. Two editions may
 * say the same in other words or on other lines: then {@link RulePack#sha256()} is the same and the
 * name is not, because an assessment tells on which line a rule stands.
 */
public final class PackEdition {

  private final SortedMap<String, byte[]> files;
  private final String index;
  private final String sha256;

  private PackEdition(SortedMap<String, byte[]> files) {
    Map<String, String> hashes = new TreeMap<>();
    files.forEach((name, bytes) -> hashes.put(name, Sha256.of(bytes)));
    this.files = files;
    this.index = PackIndex.of(hashes).text();
    this.sha256 = Sha256.of(index.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The edition of a pack in use. What the pack builds on is taken from the library, from where the
   * pack itself has it.
   */
  public static PackEdition of(RulePack pack) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    Optional<RulePack> next = Optional.of(pack);
    for (String before = ""; next.isPresent(); before += EditionLayout.BASE) {
      RulePack one = next.get();
      for (String name : EditionLayout.FILES) {
        String path = before + one.id() + "/" + name;
        one.files().bytes(name).ifPresent(bytes -> files.put(path, bytes));
      }
      next = one.manifest().basedOn().map(BasedOn::pack).map(RulePacks::builtIn);
    }
    return new PackEdition(files);
  }

  /**
   * The edition of these files, by their names in it.
   *
   * @throws IllegalArgumentException if a name cannot be that of a file of an edition, or the files
   *     are not those of one pack and of what it builds on
   */
  public static PackEdition of(Map<String, byte[]> files) {
    TreeMap<String, byte[]> copies = new TreeMap<>();
    files.forEach((name, bytes) -> copies.put(name, bytes.clone()));
    EditionLayout.check(copies.keySet());
    return new PackEdition(copies);
  }

  /** The name: SHA-256 over the index, in lower-case hexadecimal. */
  public String sha256() {
    return sha256;
  }

  /** The names of the files, sorted. */
  public SortedSet<String> names() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(files.keySet()));
  }

  /** A copy of a file's bytes. */
  public Optional<byte[]> bytes(String name) {
    return Optional.ofNullable(files.get(name)).map(byte[]::clone);
  }

  /** One line a file, sorted by name: SHA-256, two spaces, the name, a line feed. */
  public String index() {
    return index;
  }

  /**
   * Reads the pack, by the rules of this version of the library for what a pack may say. Nothing is
   * taken from the packs of the library.
   */
  public PackReading read() {
    return EditionLayout.read(files);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PackEdition that && sha256.equals(that.sha256);
  }

  @Override
  public int hashCode() {
    return sha256.hashCode();
  }

  @Override
  public String toString() {
    return "PackEdition " + sha256;
  }
}
