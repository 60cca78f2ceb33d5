// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.rules.internal.pack.PackFileNames;

/**
 * The files of a pack as bytes, and what is wrong with them as files: names that do not belong in a
 * pack, files that are too large. Immutable.
 */
public final class PackFiles {

  /** The file that says what the pack is and how its criteria combine. */
  public static final String MANIFEST = "pack.yaml";

  /** The rules of who is eligible. */
  public static final String ELIGIBILITY = "eligibility.drl";

  /** The rules of what an outcome counts as. */
  public static final String OUTCOME = "outcome.drl";

  /** How large a file may be: four mebibytes hold 5 000 rules with room to spare. */
  public static final int MAX_FILE_BYTES = 4 << 20;

  /** How many files a pack may have. */
  public static final int MOST_FILES = 500;

  /** How large all files of a pack may be together. */
  public static final int MAX_BYTES = 16 << 20;

  private final String id;
  private final SortedMap<String, byte[]> files;
  private final List<PackProblem> problems;

  private PackFiles(String id, SortedMap<String, byte[]> files, List<PackProblem> problems) {
    this.id = id;
    this.files = files;
    this.problems = problems;
  }

  /**
   * The files of a pack by their names, such as {@code pack.yaml} and {@code scenarios/age.yaml}.
   * Files that may not be in a pack are left out and told of in {@link #problems()}.
   */
  public static PackFiles of(String id, Map<String, byte[]> files) {
    TreeMap<String, byte[]> accepted = new TreeMap<>();
    List<PackProblem> problems = new ArrayList<>();
    if (!PackFileNames.isPackId(id)) {
      problems.add(
          PackProblem.at(id, 0, 0, PackProblem.quote(id) + " cannot be the name of a pack")
              .advise(
                  "use up to 32 lower-case letters from a to z and digits, a letter first, and no"
                      + " reserved word"));
    }
    long total = 0;
    for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
      String name = file.getKey();
      byte[] bytes = file.getValue();
      total += bytes.length;
      if (!PackFileNames.belongs(name)) {
        problems.add(PackFileNames.stranger(name));
      } else if (bytes.length > MAX_FILE_BYTES) {
        problems.add(
            PackProblem.at(
                name, 0, 0, "longer than the " + MAX_FILE_BYTES + " bytes that are read"));
      } else if (accepted.size() < MOST_FILES && total <= MAX_BYTES) {
        accepted.put(name, bytes.clone());
      } else {
        problems.add(PackProblem.at(name, 0, 0, "the pack has more files than are read"));
        break;
      }
    }
    if (!files.containsKey(MANIFEST)) {
      problems.add(PackProblem.at(MANIFEST, 0, 0, "the pack has no such file"));
    }
    return new PackFiles(id, accepted, sorted(problems));
  }

  /**
   * The same files, with more problems. Where there are no files and one of these problems is with
   * the pack as a whole, nothing else is said: no file of a missing folder is missing for itself.
   */
  public PackFiles withProblems(Collection<PackProblem> more) {
    boolean whole = files.isEmpty() && more.stream().anyMatch(one -> one.file().equals(id));
    List<PackProblem> all = whole ? new ArrayList<>() : new ArrayList<>(problems);
    all.addAll(more);
    return new PackFiles(id, files, sorted(all));
  }

  /** The pack's id. */
  public String id() {
    return id;
  }

  /** The names of the files, sorted. */
  public SortedSet<String> names() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(files.keySet()));
  }

  /** The names of the scenario files, sorted. */
  public List<String> scenarios() {
    return files.keySet().stream()
        .filter(name -> name.startsWith(PackFileNames.SCENARIOS + "/"))
        .toList();
  }

  /** A copy of a file's bytes. */
  public Optional<byte[]> bytes(String name) {
    return Optional.ofNullable(files.get(name)).map(byte[]::clone);
  }

  /** What is wrong with the files, by place; a pack with problems is not used. */
  public List<PackProblem> problems() {
    return problems;
  }

  /** Equal are files of the same names with the same bytes, with the same problems. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PackFiles that
        && id.equals(that.id)
        && problems.equals(that.problems)
        && files.keySet().equals(that.files.keySet())
        && Arrays.deepEquals(contents(), that.contents());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, files.keySet(), Arrays.deepHashCode(contents()), problems);
  }

  private byte[][] contents() {
    return files.values().toArray(new byte[0][]);
  }

  @Override
  public String toString() {
    return "PackFiles " + id + " " + files.keySet();
  }

  private static List<PackProblem> sorted(List<PackProblem> problems) {
    return problems.stream().distinct().sorted().toList();
  }
}
