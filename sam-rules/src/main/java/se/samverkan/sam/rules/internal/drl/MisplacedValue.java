// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Compare;

/** Says what is wrong where a value stands and the name of a fact should. */
final class MisplacedValue {

  private static final Map<String, String> TURNED =
      Map.of("==", "==", "!=", "!=", "<", ">", "<=", ">=", ">", "<", ">=", "<=");

  /** What repeats a comparison with one more value. */
  private static final Map<String, String> REPEATED =
      Map.of("in", "==", "memberOf", "==", "not in", "!=", "not memberOf", "!=");

  private final TokenStream tokens;

  MisplacedValue(TokenStream tokens) {
    this.tokens = tokens;
  }

  /**
   * Gives up if a value stands here that is compared with a fact, or that continues the comparison
   * before it.
   */
  void refuse(@Nullable Compare before) {
    int length = valueAt(0);
    if (length == 0) {
      return;
    }
    Token here = tokens.peek();
    String value = written(0, length);
    Token after = tokens.peek(length);
    int field = fieldAt(length + 1);
    if (ExpressionReader.COMPARISONS.contains(after.text()) && field > 0) {
      throw tokens.giveUp(
          here,
          "a comparison begins with the fact",
          "did you mean `" + turned(length, field) + "`?");
    }
    boolean ends =
        after.is(")") || after.is(",") || after.is("&&") || after.is("||") || after.isEnd();
    if (before != null && ends) {
      String operator = REPEATED.getOrDefault(before.operator(), before.operator());
      throw tokens.giveUp(
          here,
          "`" + value + "` is no condition of its own",
          "repeat the fact and the comparison: `"
              + before.field()
              + " "
              + operator
              + " "
              + value
              + "`");
    }
  }

  /** The comparison with its sides changed over; of {@code 16 <= age < 65}, both. */
  private String turned(int length, int field) {
    String name = written(length + 1, field);
    String first = name + " " + TURNED.get(tokens.peek(length).text()) + " " + written(0, length);
    int end = length + 1 + field;
    int second = valueAt(end + 1);
    Token sign = tokens.peek(end);
    return ExpressionReader.COMPARISONS.contains(sign.text()) && second > 0
        ? first + " && " + name + " " + sign.text() + " " + written(end + 1, second)
        : first;
  }

  /** How many tokens make up the value that begins there; 0 if none does. */
  private int valueAt(int at) {
    Token token = tokens.peek(at);
    if (token.isNumber() || token.isText() || token.is("true") || token.is("false")) {
      return 1;
    } else if (token.is("-") && tokens.peek(at + 1).isNumber()) {
      return 2;
    } else if (token.is("values") && tokens.peek(at + 3).is("(")) {
      return tokens.peek(at + 5).is(")") ? 6 : 0;
    }
    boolean constant =
        isConstantPart(token) && tokens.peek(at + 1).is(".") && isConstantPart(tokens.peek(at + 2));
    if (constant) {
      return 3;
    }
    return token.isWord() && token.text().matches("[A-Z][A-Z0-9_]+") ? 1 : 0;
  }

  private int fieldAt(int at) {
    if (valueAt(at) > 0 || !tokens.peek(at).isWord()) {
      return 0;
    } else if (OwnFactCall.isAt(tokens, at)) {
      return OwnFactCall.LENGTH;
    }
    return tokens.peek(at + 1).is(".") && tokens.peek(at + 2).isWord() ? 3 : 1;
  }

  private static boolean isConstantPart(Token token) {
    return token.isWord() && Character.isUpperCase(token.text().codePointAt(0));
  }

  private String written(int from, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < from + length; i++) {
      text.append(tokens.peek(i).written());
    }
    return text.toString();
  }
}
