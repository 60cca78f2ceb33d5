// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.profile;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samverkan.sam.rules.findings.Findings;
import se.samverkan.sam.rules.findings.RuleValues;

/** The words and signs of a rule file, other than facts and their comparisons. */
public final class Profile {

  /** How the package of every pack's rules begins; the pack's id follows. */
  public static final String PACKAGE = "se.samverkan.sam.packs.";

  /** What a file is made of. */
  public static final List<String> DECLARATIONS = List.of("package", "import", "global", "rule");

  /** The globals by name, with their types. */
  public static final Map<String, String> GLOBALS =
      Map.copyOf(
          new TreeMap<>(
              Map.of("values", RuleValues.class.getName(), "findings", Findings.class.getName())));

  /** The calls by which a condition reads facts that the pack defines. */
  public static final List<String> OWN_FACTS = List.of("flag", "number", "text", "choice");

  /** The calls by which a condition reads values of {@code pack.yaml}. */
  public static final List<String> NAMED_VALUES = List.of("number", "texts");

  /** What every rule does, sign by sign. */
  public static final List<String> ACTION =
      List.of("findings", ".", "met", "(", "drools", ".", "getRule", "(", ")", ")", ";");

  private Profile() {}

  /** The line after {@code then}. */
  public static String action() {
    return "findings.met( drools.getRule() );";
  }
}
