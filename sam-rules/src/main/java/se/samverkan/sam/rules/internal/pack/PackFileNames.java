// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.pack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.samverkan.sam.json.text.Suggestion;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackProblem;

/** Which names the files of a pack, and packs themselves, may have. */
public final class PackFileNames {

  /** The folder of scenarios in a pack. */
  public static final String SCENARIOS = "scenarios";

  private static final Set<String> IGNORED = Set.of("README.md", "Thumbs.db", "desktop.ini");
  private static final Pattern PACK = Pattern.compile("[a-z][a-z0-9]{0,31}");
  private static final Pattern SCENARIO =
      Pattern.compile(SCENARIOS + "/[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,95}\\.yaml");

  /** A pack's id is a part of a package name, where the words of the Java language cannot stand. */
  private static final Set<String> RESERVED =
      Set.of(
          ("abstract assert boolean break byte case catch char class const continue default do"
                  + " double else enum extends false final finally float for goto if implements"
                  + " import instanceof int interface long native new null package private"
                  + " protected public return rule short static strictfp super switch synchronized"
                  + " then this throw throws transient true try void volatile when while")
              .split(" "));

  private static final List<String> FILES =
      List.of(PackFiles.MANIFEST, PackFiles.ELIGIBILITY, PackFiles.OUTCOME, SCENARIOS);

  private PackFileNames() {}

  /** The files and folders of a pack. */
  public static List<String> files() {
    return FILES;
  }

  /** The names of files that are none of the pack's business, sorted. */
  public static List<String> ignored() {
    return IGNORED.stream().sorted().toList();
  }

  /** Whether a text can be the id of a pack. */
  public static boolean isPackId(String text) {
    return PACK.matcher(text).matches() && !RESERVED.contains(text);
  }

  /** Whether a file is none of the pack's business: hidden, an editor's copy, or a note. */
  public static boolean isIgnored(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return last.startsWith(".") || last.endsWith("~") || IGNORED.contains(last);
  }

  /** Whether a file of this name belongs to a pack. */
  public static boolean belongs(String name) {
    return name.startsWith(SCENARIOS + "/")
        ? SCENARIO.matcher(name).matches()
        : FILES.contains(name) && !name.equals(SCENARIOS);
  }

  /** Says that a file or folder does not belong to a pack, and what name was perhaps meant. */
  public static PackProblem stranger(String name) {
    String shown = PackProblem.quote(name);
    if (name.startsWith(SCENARIOS + "/")) {
      return PackProblem.at(name, 0, 0, shown + " is not the name of a scenario file")
          .advise("use letters, digits, spaces, dots and hyphens, and end in `.yaml`");
    }
    Optional<String> meant = Suggestion.nearest(name.toLowerCase(Locale.ROOT), FILES);
    PackProblem problem = PackProblem.at(name, 0, 0, shown + " does not belong in a pack");
    return problem.advise(
        meant
            .map(near -> "did you mean `" + near + "`?")
            .orElse("a pack holds `" + String.join("`, `", FILES) + "`"));
  }
}
