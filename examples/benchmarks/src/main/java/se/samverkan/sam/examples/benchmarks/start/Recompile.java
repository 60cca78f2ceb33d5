// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/**
 * An analyst's afternoon: SAM's pack under another name, one rule of it edited again and again, and
 * after each edit the pack read, compiled and asked. A line a round, in CPU time and time on the
 * wall.
 */
public final class Recompile {

  private static final Pattern NAME = Pattern.compile("\\bsam(?=[.;\\n])");
  private static final String RULE = "suicideRisk == true";
  private static final int LOWEST = 20;

  private Recompile() {}

  /** Runs with the name of an engine and a number of rounds. */
  public static void main(String[] arguments) {
    Engine engine = Engine.valueOf(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    PackFiles original = PackSource.builtIn("sam").read();
    String manifest = renamed(original, PackFiles.MANIFEST);
    String rules = renamed(original, PackFiles.ELIGIBILITY);
    String outcome = renamed(original, PackFiles.OUTCOME);
    for (int round = 0; round < rounds; round++) {
      String edited = rules.replace(RULE, RULE + ", age >= " + (LOWEST + round));
      if (edited.equals(rules)) {
        throw new IllegalStateException("the rule to edit is not there");
      }
      Compiling.Took took = Compiling.time(() -> read(manifest, edited, outcome).using(engine));
      System.out.printf(Locale.ROOT, "%s %s%n", took.cpuNanos(), took.wallNanos());
    }
  }

  private static RulePack read(String manifest, String rules, String outcome) {
    return RulePacks.read(
            PackSource.of(
                PackFiles.of(
                    "edited",
                    Map.of(
                        PackFiles.MANIFEST, manifest.getBytes(UTF_8),
                        PackFiles.ELIGIBILITY, rules.getBytes(UTF_8),
                        PackFiles.OUTCOME, outcome.getBytes(UTF_8)))))
        .orElseThrow();
  }

  /** Only a pack of the library may have its name. */
  private static String renamed(PackFiles files, String name) {
    String text = new String(files.bytes(name).orElseThrow(), UTF_8);
    return NAME.matcher(text)
        .replaceAll("edited")
        .replace("se.samverkan.edited.", "se.samverkan.sam.")
        .replace("se.samverkan.sam.packs.edited", "se.samverkan.sam.packs.edited");
  }
}
