// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Imported;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Rule;
import se.samverkan.sam.rules.internal.drl.TokenStream.GiveUp;
import se.samverkan.sam.rules.internal.profile.Limits;
import se.samverkan.sam.rules.internal.profile.Profile;

/**
 * Reads the tokens of a rule file into syntax. It knows the strict profile and nothing else: every
 * token is accounted for, and one that does not fit ends the rule it stands in, so that a mistake
 * is reported once and reading goes on with the next rule.
 */
final class RuleFileReader {

  private static final Map<String, String> BEYOND =
      Map.of(
          "function", "a rule file defines no functions",
          "query", "a rule file defines no queries",
          "declare", "a rule file declares no types",
          "dialect", "a rule file chooses no dialect",
          "unit", "a rule file belongs to no unit",
          "expander", "a rule file is written in no language of its own");

  private final TokenStream tokens;
  private final String pattern;
  private final Problems problems;
  private final List<Imported> imports = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, Token> globals = new LinkedHashMap<>();
  private Token packageAt;
  private String packageName = "";

  private RuleFileReader(TokenStream tokens, String pattern) {
    this.tokens = tokens;
    this.pattern = pattern;
    this.problems = tokens.problems();
    this.packageAt = tokens.peek();
  }

  /**
   * The syntax of a file; of a rule with a problem nothing.
   *
   * @param pattern the type that its rules match on, for advice
   */
  static RuleSyntax read(List<Token> tokens, String pattern, Problems problems) {
    RuleFileReader reader = new RuleFileReader(new TokenStream(tokens, problems), pattern);
    reader.readPackage();
    while (!reader.tokens.peek().isEnd() && !problems.isFull()) {
      reader.readDeclaration();
    }
    reader.requireGlobals();
    return new RuleSyntax(reader.packageAt, reader.packageName, reader.imports, reader.rules);
  }

  private void readPackage() {
    try {
      tokens.expect("package", "with the pack's name");
      packageAt = tokens.peek();
      packageName = tokens.expectName("the name of the package");
      tokens.skipIf(";");
    } catch (GiveUp e) {
      toNextDeclaration();
    }
  }

  private void readDeclaration() {
    Token here = tokens.peek();
    try {
      switch (here.isWord() ? here.text() : "") {
        case "import" -> readImport();
        case "global" -> readGlobal();
        case "rule" -> readRule();
        default -> throw refuseDeclaration(here);
      }
    } catch (GiveUp e) {
      toNextDeclaration();
    }
  }

  private GiveUp refuseDeclaration(Token here) {
    String beyond = BEYOND.get(here.text());
    if (here.isWord() && beyond != null) {
      return tokens.giveUp(here, beyond, "keep to `import`, `global` and `rule`");
    }
    problems.add(
        here,
        here.shown() + " does not begin a rule",
        here.isWord() && !here.is("package")
            ? Names.closest(here.text(), Profile.DECLARATIONS)
            : Optional.empty());
    return new GiveUp();
  }

  private void readImport() {
    tokens.next();
    Token at = tokens.peek();
    if (at.is("static") || at.is("function") || at.is("accumulate") || at.is("acc")) {
      throw tokens.giveUp(at, "a rule file imports types only, not `" + at.text() + "`");
    }
    imports.add(new Imported(at, tokens.expectName("the name of a type")));
    tokens.skipIf(";");
  }

  private void readGlobal() {
    tokens.next();
    Token at = tokens.peek();
    String type = tokens.expectName("the type of the global");
    Token name = tokens.expectWord("the name of the global");
    tokens.skipIf(";");
    String expected = Profile.GLOBALS.get(name.text());
    if (expected == null) {
      throw tokens.giveUp(
          name,
          "`" + name.text() + "` is not one of the two globals",
          "they are `values` and `findings`");
    }
    if (!expected.equals(type)) {
      throw tokens.giveUp(
          at,
          "`" + type + "` is not the type of `" + name.text() + "`",
          "write `" + expected + "`");
    }
    if (globals.put(name.text(), name) != null) {
      throw tokens.giveUp(name, "the global `" + name.text() + "` stands twice");
    }
  }

  private void requireGlobals() {
    for (String name : List.of("values", "findings")) {
      if (!globals.containsKey(name) && problems.isEmpty()) {
        problems.add(
            1,
            1,
            "the global `" + name + "` is missing",
            Optional.of("add `global " + Profile.GLOBALS.get(name) + " " + name + ";`"));
      }
    }
  }

  private void readRule() {
    rules.add(new RuleReader(tokens, pattern).read());
    if (rules.size() > Limits.RULES) {
      problems.add(tokens.last(), "a file has at most " + Limits.RULES + " rules");
      throw new GiveUp();
    }
  }

  /** Skips to what begins a declaration; a `rule` counts only with its name behind it. */
  private void toNextDeclaration() {
    while (!tokens.peek().isEnd()) {
      Token here = tokens.peek();
      boolean begins =
          here.is("rule") ? tokens.peek(1).isText() : here.is("import") || here.is("global");
      if (begins) {
        return;
      }
      tokens.next();
    }
  }
}
