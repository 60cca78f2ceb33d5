// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Constant;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Literal;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.NamedValue;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Several;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Value;
import se.samverkan.sam.rules.internal.profile.Limits;

/** Reads the right side of a comparison. */
final class ValueReader {

  /** How many conditions are written out in an advice. */
  private static final int MOST_REPEATED = 3;

  private final TokenStream tokens;

  ValueReader(TokenStream tokens) {
    this.tokens = tokens;
  }

  /**
   * What follows this operator on this field: a list in brackets after {@code in}, else a single
   * value.
   */
  Value operand(String field, String operator) {
    if (!operator.endsWith("in")) {
      if (tokens.peek().is("(")) {
        throw refuseList(field, operator);
      }
      return value();
    }
    Token open = tokens.expect("(", "that opens the list after `in`");
    List<Value> values = new ArrayList<>();
    values.add(value());
    while (tokens.skipIf(",")) {
      values.add(value());
      if (values.size() > Limits.LIST) {
        throw tokens.giveUp(open, "a list has at most " + Limits.LIST + " entries");
      }
    }
    tokens.expect(")", "that closes the list");
    return new Several(open, values);
  }

  /** A list where one value belongs. */
  private TokenStream.GiveUp refuseList(String field, String operator) {
    Token open = tokens.peek();
    if (operator.equals("==") || operator.equals("!=")) {
      return tokens.giveUp(
          open,
          "`" + operator + "` compares with one value, and a list begins here",
          "did you mean `" + (operator.equals("==") ? "in" : "not in") + "`?");
    }
    String message = "`" + operator + "` compares with one value, without brackets";
    if (!operator.endsWith("contains")) {
      return tokens.giveUp(open, message);
    }
    String join = operator.equals("contains") ? " || " : " && ";
    List<String> codes = listed();
    String advice =
        codes.isEmpty()
            ? "repeat the fact and `"
                + operator
                + "` for each code, joined with `"
                + join.strip()
                + "`"
            : codes.stream()
                .map(code -> field + " " + operator + " " + code)
                .collect(Collectors.joining(join, "write `", "`"));
    return tokens.giveUp(
        open, "`" + operator + "` asks for one code at a time, without brackets", advice);
  }

  /** The constants in the brackets ahead; none if anything else stands there. */
  private List<String> listed() {
    List<String> codes = new ArrayList<>();
    for (int at = 1; ; at += 4) {
      if (!tokens.peek(at).isWord() || !tokens.peek(at + 1).is(".")) {
        return List.of();
      }
      codes.add(tokens.peek(at).text() + "." + tokens.peek(at + 2).text());
      Token after = tokens.peek(at + 3);
      if (after.is(")")) {
        return codes;
      }
      if (!after.is(",") || codes.size() == MOST_REPEATED) {
        return List.of();
      }
    }
  }

  private Value value() {
    Token here = tokens.next();
    if (here.is("-") && tokens.peek().isNumber()) {
      return new Literal(tokens.next(), true);
    }
    if (here.isNumber() || here.isText() || here.is("true") || here.is("false")) {
      return new Literal(here, false);
    }
    if (here.is("null")) {
      throw tokens.giveUp(
          here,
          "`null` is not a value to compare with",
          "an unknown fact needs no condition: the criterion is then unknown");
    }
    if (!here.isWord()) {
      throw tokens.giveUp(here, "a value is missing before " + here.shown());
    }
    if (!tokens.peek().is(".")) {
      return new RuleSyntax.Bare(here);
    }
    tokens.next();
    Token name = tokens.expectWord("a name after `" + here.text() + ".`");
    if (!here.is("values")) {
      return new Constant(here, here, name);
    }
    tokens.expect("(", "after `values." + name.text() + "`");
    Token valueName = tokens.expectText("the name of a value, in quotes,");
    tokens.expect(")", "after the name of the value");
    return new NamedValue(here, name, valueName);
  }
}
