// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.samverkan.sam.rules.internal.pack.PackFileNames;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackReading;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/**
 * How the files of an edition are named: a folder for each pack, within that of what builds on it.
 */
final class EditionLayout {

  /** What stands before the files of the pack that another builds on. */
  static final String BASE = "base/";

  /** The files of a pack that an answer can depend on. */
  static final List<String> FILES =
      List.of(PackFiles.MANIFEST, PackFiles.ELIGIBILITY, PackFiles.OUTCOME);

  /** Packs build on packs of the library; no chain of them is as long. */
  private static final int DEEPEST = 8;

  private EditionLayout() {}

  /**
   * Refuses names that are not those of an edition.
   *
   * @throws IllegalArgumentException if they are not
   */
  static void check(Collection<String> names) {
    TreeMap<Integer, String> packs = new TreeMap<>();
    for (String name : names) {
      Place place = Place.of(name);
      String other = packs.putIfAbsent(place.level(), place.pack());
      if (other != null && !other.equals(place.pack())) {
        throw new IllegalArgumentException("an edition has one pack at each level");
      }
    }
    if (packs.isEmpty() || packs.lastKey() != packs.size() - 1) {
      throw new IllegalArgumentException("an edition has a pack at each level, and at least one");
    }
  }

  /** Reads the pack of an edition, from the one that builds on nothing upwards. */
  static PackReading read(Map<String, byte[]> files) {
    SortedMap<Integer, PackFiles> packs = packs(files);
    Optional<RulePack> base = Optional.empty();
    for (int level = packs.size() - 1; level > 0; level--) {
      PackReading reading = RulePacks.readKept(files(packs, level), base);
      if (reading.pack().isEmpty()) {
        return reading;
      }
      base = reading.pack();
    }
    return RulePacks.readKept(files(packs, 0), base);
  }

  private static PackFiles files(SortedMap<Integer, PackFiles> packs, int level) {
    return Optional.ofNullable(packs.get(level)).orElseThrow();
  }

  private static SortedMap<Integer, PackFiles> packs(Map<String, byte[]> files) {
    TreeMap<Integer, String> ids = new TreeMap<>();
    TreeMap<Integer, Map<String, byte[]>> byLevel = new TreeMap<>();
    files.forEach(
        (name, bytes) -> {
          Place place = Place.of(name);
          ids.put(place.level(), place.pack());
          byLevel.computeIfAbsent(place.level(), level -> new TreeMap<>()).put(place.file(), bytes);
        });
    TreeMap<Integer, PackFiles> packs = new TreeMap<>();
    byLevel.forEach(
        (level, own) ->
            packs.put(level, PackFiles.of(Optional.ofNullable(ids.get(level)).orElseThrow(), own)));
    return packs;
  }

  private record Place(int level, String pack, String file) {

    static Place of(String name) {
      int level = 0;
      String rest = name;
      // a pack may itself be called `base`: only what is followed by two more parts is a level
      while (rest.startsWith(BASE) && rest.indexOf('/') != rest.lastIndexOf('/')) {
        rest = rest.substring(BASE.length());
        level++;
      }
      int slash = rest.indexOf('/');
      String pack = slash < 0 ? "" : rest.substring(0, slash);
      String file = rest.substring(slash + 1);
      if (level > DEEPEST || !PackFileNames.isPackId(pack) || !FILES.contains(file)) {
        throw new IllegalArgumentException("no file of an edition has such a name");
      }
      return new Place(level, pack, file);
    }
  }
}
