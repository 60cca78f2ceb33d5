// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Constant;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Literal;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.NamedValue;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Several;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Value;

/** Reads the right side of a comparison. */
final class ValueReader {

  private final TokenStream tokens;

  ValueReader(TokenStream tokens) {
    this.tokens = tokens;
  }

  /** What follows this operator: a list in brackets after {@code in}, else a single value. */
  Value operand(String operator) {
    if (!operator.endsWith("in")) {
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
