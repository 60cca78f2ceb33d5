// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Annotation;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Expression;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Rule;
import se.samverkan.sam.rules.internal.profile.Profile;

/**
 * Reads one rule: its name, its annotations, one pattern, and the action that is always the same.
 */
final class RuleReader {

  private final TokenStream tokens;
  private final String pattern;

  /**
   * A reader.
   *
   * @param pattern the type that a rule of the file matches on, for advice
   */
  RuleReader(TokenStream tokens, String pattern) {
    this.tokens = tokens;
    this.pattern = pattern;
  }

  /** The rule that begins at the next token. */
  Rule read() {
    Token at = tokens.next();
    Token name = tokens.expectText("the name of the rule, in quotes,");
    Map<String, Annotation> annotations = new AnnotationReader(tokens).read();
    tokens.expect("when", "of the rule `" + name.text() + "`");
    String binding = readBinding();
    Token matched = readPatternType();
    tokens.expect("(", "after `" + matched.text() + "`");
    if (tokens.peek().is(")")) {
      throw tokens.giveUp(tokens.peek(), "the pattern has no condition");
    }
    int from = tokens.taken();
    Expression when = new ExpressionReader(tokens).constraints();
    List<String> constraints = split(tokens.between(from, tokens.taken()));
    tokens.expect(")", "that closes the pattern");
    tokens.skipIf(";");
    if (tokens.peek().isWord() && !tokens.peek().is("then") && !tokens.peek().is("findings")) {
      throw tokens.giveUp(
          tokens.peek(),
          "`then` is missing before " + tokens.peek().shown(),
          "a rule has one pattern; more conditions go into its brackets");
    }
    tokens.expect("then", "after the pattern");
    readAction();
    Token end = tokens.peek();
    if (!end.is("end")) {
      throw tokens.giveUp(
          end,
          "`end` is missing before " + end.shown(),
          "close the rule `" + name.text() + "` with `end`");
    }
    tokens.next();
    tokens.skipIf(";");
    return new Rule(at, name, annotations, binding, matched, when, constraints);
  }

  /** What stands between the outermost commas, its tokens with one space between. */
  private static List<String> split(List<Token> tokens) {
    List<String> parts = new ArrayList<>();
    StringJoiner part = new StringJoiner(" ");
    int depth = 0;
    for (Token token : tokens) {
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (depth == 0 && token.is(",")) {
        parts.add(part.toString());
        part = new StringJoiner(" ");
      } else {
        part.add(token.written());
      }
    }
    parts.add(part.toString());
    return parts;
  }

  private String readBinding() {
    if (!tokens.peek().isWord() || !tokens.peek(1).is(":")) {
      return "";
    }
    Token binding = tokens.next();
    tokens.next();
    if (!binding.text().matches("\\$[A-Za-z0-9_]+")) {
      throw tokens.giveUp(
          binding, "`" + binding.text() + "` does not name a pattern", "begin it with `$`");
    }
    return binding.text();
  }

  private Token readPatternType() {
    Token type = tokens.expectWord("the pattern `" + pattern + "( … )`");
    if (!tokens.peek().is("(")) {
      throw tokens.giveUp(
          type,
          type.shown() + " is not a pattern",
          "a rule has one pattern, `" + pattern + "( … )`");
    }
    return type;
  }

  private void readAction() {
    for (String sign : Profile.ACTION) {
      Token here = tokens.peek();
      if (here.is("end") && sign.equals(";")) {
        throw tokens.giveUp(here, "`;` is missing before `end`");
      }
      if (!here.is(sign)) {
        throw tokens.giveUp(
            here,
            "the action of a rule is always the same, and " + here.shown() + " is not part of it",
            "write `findings.met( drools.getRule() );`");
      }
      tokens.next();
    }
  }
}
