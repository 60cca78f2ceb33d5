// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import se.samverkan.sam.json.text.Suggestion;
import se.samverkan.sam.rules.internal.pack.BuiltInSource;
import se.samverkan.sam.rules.internal.pack.PackIndex;
import se.samverkan.sam.rules.internal.pack.PackResources;
import se.samverkan.sam.rules.internal.prepared.PreparedPack;

/**
 * Where rule packs are had: those in the library, and an agency's own folders.
 *
 * <pre>{@code
 * RulePack sam = RulePacks.builtIn("sam");
 * Assessment assessment = sam.assess(applicant, LocalDate.of(2012, 1, 15)).orElseThrow();
 * }</pre>
 */
public final class RulePacks {

  private static final Map<String, RulePack> BUILT_IN = new ConcurrentHashMap<>();

  private RulePacks() {}

  /** The ids of the packs in the library, sorted. */
  public static SortedSet<String> builtInIds() {
    return PackSource.builtInIds();
  }

  /**
   * The pack of this id in the library. It is read once and then kept.
   *
   * @throws IllegalArgumentException if the library has no pack of this id; {@link #builtInIds()}
   *     lists those it has
   */
  public static RulePack builtIn(String id) {
    if (!builtInIds().contains(id)) {
      throw new IllegalArgumentException(
          "there is no built-in pack `" + id + "`" + Suggestion.after(id, builtInIds()));
    }
    RulePack known = BUILT_IN.get(id);
    if (known != null) {
      return known;
    }
    // not computed inside the map: a pack may build on another one of the library
    RulePack read = builtIn(id, PackIndex.builtIn(), PackResources.OF_LIBRARY);
    RulePack first = BUILT_IN.putIfAbsent(id, read);
    return first == null ? read : first;
  }

  /** The pack among these files: as the build prepared it, or else read. */
  static RulePack builtIn(String id, PackIndex index, PackResources resources) {
    PackSource source = new BuiltInSource(id, resources);
    Optional<PackParts> prepared = PreparedParts.of(new PreparedPack(id, index, resources), source);
    return prepared.isPresent()
        ? RulePack.of(prepared.get())
        : PackReader.readBuiltIn(source).orElseThrow();
  }

  /** Reads the pack in a folder; all its problems at once if it cannot be used. */
  public static PackReading read(Path folder) {
    return read(PackSource.folder(folder));
  }

  /** Reads a pack; all its problems at once if it cannot be used. */
  public static PackReading read(PackSource source) {
    return PackReader.read(source);
  }

  /**
   * Reads a pack that has been kept, for asking again what it said then: it may differ from a pack
   * of the library that has its name now, and builds on no pack of the library, but on this one.
   * Its scenarios are not looked at.
   *
   * @param base the pack that it builds on, if any, read in the same way
   */
  public static PackReading readKept(PackFiles files, Optional<RulePack> base) {
    return PackReader.readKept(files, base);
  }
}
