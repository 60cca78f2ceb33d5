// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.Map;
import java.util.TreeMap;
import se.samverkan.sam.rules.internal.drl.RuleFilePrinter;
import se.samverkan.sam.rules.internal.drools.CanonicalDrl;
import se.samverkan.sam.rules.internal.assess.Epoch;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.PackReading;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/** Whatever files come: a pack whose rules mean the same when printed, or problems in its files. */
public final class PackFuzz {

  private PackFuzz() {}

  /** One input. */
  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    Map<String, byte[]> files = new TreeMap<>();
    switch (data.consumeInt(0, 3)) {
      case 0 -> {
        files.put(PackFiles.MANIFEST, RandomTexts.MANIFEST.getBytes(UTF_8));
        files.put(PackFiles.ELIGIBILITY, data.consumeRemainingAsBytes());
      }
      case 1 -> {
        files.put(PackFiles.MANIFEST, data.consumeRemainingAsBytes());
        files.put(PackFiles.ELIGIBILITY, RandomTexts.RULES.getBytes(UTF_8));
      }
      case 2 -> {
        files.put(PackFiles.MANIFEST, RandomTexts.MANIFEST.getBytes(UTF_8));
        files.put(PackFiles.ELIGIBILITY, RandomTexts.RULES.getBytes(UTF_8));
        files.put("scenarios/x.yaml", data.consumeRemainingAsBytes());
      }
      default -> {
        files.put(PackFiles.MANIFEST, RandomTexts.MANIFEST.getBytes(UTF_8));
        files.put(PackFiles.ELIGIBILITY, RandomTexts.rules(data).getBytes(UTF_8));
      }
    }
    PackReading reading = RulePacks.read(PackSource.of(PackFiles.of("demo", files)));
    for (PackProblem problem : reading.problems()) {
      check(!problem.message().isBlank() && problem.line() >= 0, "a message and a place");
    }
    reading.pack().ifPresent(PackFuzz::checkPrinted);
  }

  private static void checkPrinted(RulePack pack) {
    String printed =
        RuleFilePrinter.print("demo", pack.manifest().facts(), pack.criteria());
    Map<String, byte[]> files = new TreeMap<>();
    pack.files().names().forEach(name -> files.put(name, pack.files().bytes(name).orElseThrow()));
    files.put(PackFiles.ELIGIBILITY, printed.getBytes(UTF_8));
    RulePack again =
        RulePacks.read(PackSource.of(PackFiles.of("demo", files))).orElseThrow();
    check(again.sha256().equals(pack.sha256()), "printed rules mean the same");
    Epoch epoch =
        Epoch.beginning(pack.epochs().first(), pack.criteria(), pack.programme().values());
    String canonical = CanonicalDrl.print("demo", epoch.resolved());
    check(canonical.chars().allMatch(c -> c < 0x7F), "the compiler gets ASCII");
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }
}
