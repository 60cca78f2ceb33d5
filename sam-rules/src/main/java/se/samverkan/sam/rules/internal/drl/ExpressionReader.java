// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Compare;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Expression;
import se.samverkan.sam.rules.internal.profile.Limits;

/** Reads what stands between the brackets of a pattern. */
final class ExpressionReader {

  static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
  private static final Set<String> WORD_OPERATORS = Set.of("in", "memberOf", "contains");
  private static final Map<String, String> MISTAKEN_SIGNS =
      Map.of("=", "==", "=>", ">=", "=<", "<=", "<>", "!=", "&", "&&", "|", "||", ":", "==");

  private final TokenStream tokens;
  private int depth;
  private int comparisons;
  private @Nullable Compare last;

  ExpressionReader(TokenStream tokens) {
    this.tokens = tokens;
  }

  /** Conditions separated by commas up to the closing bracket, which stays. */
  Expression constraints() {
    List<Expression> parts = new ArrayList<>();
    parts.add(either());
    while (tokens.skipIf(",")) {
      parts.add(either());
    }
    if (!tokens.peek().is(")")) {
      throw afterCondition();
    }
    return parts.size() == 1 ? parts.get(0) : new RuleSyntax.And(parts);
  }

  private Expression either() {
    List<Expression> parts = joined("||", () -> joinedByAnd());
    return parts.size() == 1 ? parts.get(0) : new RuleSyntax.Or(parts);
  }

  private Expression joinedByAnd() {
    List<Expression> parts = joined("&&", this::unit);
    return parts.size() == 1 ? parts.get(0) : new RuleSyntax.And(parts);
  }

  private List<Expression> joined(String sign, Supplier<Expression> part) {
    List<Expression> parts = new ArrayList<>();
    parts.add(part.get());
    while (tokens.skipIf(sign)) {
      parts.add(part.get());
    }
    return parts;
  }

  private Expression unit() {
    Token here = tokens.peek();
    if (here.is("!") || (isNot(here) && tokens.peek(1).is("("))) {
      throw tokens.giveUp(
          here,
          "a condition is not negated as a whole",
          "write it positively, or use `!=`, `not in` or `not contains` on the one fact");
    }
    if (here.is("(")) {
      if (++depth > Limits.DEPTH) {
        throw tokens.giveUp(here, "brackets are nested more than " + Limits.DEPTH + " deep");
      }
      tokens.next();
      Expression inner = either();
      if (!tokens.peek().is(")")) {
        throw afterCondition();
      }
      tokens.next();
      depth--;
      return inner;
    }
    return comparison();
  }

  private Compare comparison() {
    Token field = tokens.peek();
    new MisplacedValue(tokens).refuse(last);
    if (!field.isWord()) {
      throw tokens.giveUp(field, "the name of a fact is missing before " + field.shown());
    }
    if (++comparisons > Limits.COMPARISONS) {
      throw tokens.giveUp(
          field, "a rule has at most " + Limits.COMPARISONS + " comparisons", "divide the rule");
    }
    String name = OwnFactCall.isAt(tokens, 0) ? OwnFactCall.read(tokens) : fact();
    Token operatorAt = tokens.peek();
    String operator = operator(field, name);
    Compare compare =
        new Compare(
            field, name, operatorAt, operator, new ValueReader(tokens).operand(name, operator));
    last = compare;
    return compare;
  }

  private String fact() {
    Token field = tokens.next();
    String name = field.text();
    refuseCall(field, name);
    if (tokens.skipIf(".")) {
      name += "." + tokens.expectWord("the name of a part of `" + name + "`").text();
      refuseCall(field, name);
    }
    return name;
  }

  private void refuseCall(Token at, String name) {
    if (tokens.peek().is("(")) {
      throw tokens.giveUp(at, "`" + name + "(…)` is a call, and conditions call nothing");
    }
  }

  private String operator(Token field, String name) {
    Token here = tokens.peek();
    String text = here.text();
    if (here.kind() == Token.Kind.SIGN && COMPARISONS.contains(text)) {
      return tokens.next().text();
    }
    if (isNot(here)) {
      tokens.next();
      Token word = tokens.peek();
      if (word.isWord() && WORD_OPERATORS.contains(word.text())) {
        return "not " + tokens.next().text();
      }
      throw tokens.giveUp(here, "`not` stands here before `in`, `memberOf` or `contains` only");
    }
    if (here.isWord() && WORD_OPERATORS.contains(text)) {
      return tokens.next().text();
    }
    if (here.kind() == Token.Kind.SIGN && MISTAKEN_SIGNS.containsKey(text)) {
      throw tokens.giveUp(
          here,
          "`" + text + "` is not a comparison",
          "did you mean `" + MISTAKEN_SIGNS.get(text) + "`?");
    }
    if (here.is(")") || here.is(",") || here.is("&&") || here.is("||") || here.isEnd()) {
      throw tokens.giveUp(
          field,
          "`" + name + "` is compared with nothing",
          "write for example `" + name + " == true`");
    }
    throw tokens.giveUp(
        here,
        here.shown() + " is not a comparison",
        Names.closest(text, WORD_OPERATORS)
            .orElse("use `==`, `!=`, `<`, `<=`, `>`, `>=`, `in`, `memberOf` or `contains`"));
  }

  /** What to say where a condition ends and neither a join nor a bracket follows. */
  private TokenStream.GiveUp afterCondition() {
    Token here = tokens.peek();
    String lower = here.text().toLowerCase(Locale.ROOT);
    if (here.isWord() && (lower.equals("and") || lower.equals("or"))) {
      String sign = lower.equals("and") ? "&&" : "||";
      return tokens.giveUp(
          here, "`" + here.text() + "` does not join conditions", "did you mean `" + sign + "`?");
    }
    if (here.kind() == Token.Kind.SIGN && (here.is("&") || here.is("|"))) {
      return tokens.giveUp(
          here,
          "`" + here.text() + "` does not join conditions",
          "did you mean `" + here.text() + here.text() + "`?");
    }
    if (here.is(".") && tokens.last().isNumber()) {
      return tokens.giveUp(tokens.last(), "a number in a rule is whole");
    }
    if (here.is(",")) {
      return tokens.giveUp(
          here,
          "a comma joins conditions outside brackets only",
          "inside brackets write `&&` where both must hold, `||` where one is enough");
    }
    if (here.is("then") || here.isEnd() || here.is("end") || here.is("rule")) {
      return tokens.giveUp(
          here, "`)` is missing before " + here.shown(), "close the bracket of the condition");
    }
    return tokens.giveUp(here, "`,`, `&&`, `||` or `)` is missing before " + here.shown());
  }

  private static boolean isNot(Token token) {
    return token.is("not");
  }
}
