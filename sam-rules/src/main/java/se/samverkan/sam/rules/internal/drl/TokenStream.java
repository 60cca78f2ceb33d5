// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.rules.internal.profile.Limits;

/** Walks over tokens, one ahead. */
final class TokenStream {

  /** Thrown to give up the rule or declaration under way; its problem has been noted. */
  static final class GiveUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GiveUp() {
      super(null, null, false, false);
    }
  }

  private final List<Token> tokens;
  private final Problems problems;
  private int at;

  TokenStream(List<Token> tokens, Problems problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  Problems problems() {
    return problems;
  }

  Token peek() {
    return tokens.get(at);
  }

  Token peek(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  /** The token before the next; the next itself at the start of the file. */
  Token last() {
    return tokens.get(Math.max(0, at - 1));
  }

  /** How many tokens have been taken. */
  int taken() {
    return at;
  }

  /** The tokens from one number taken to another. */
  List<Token> between(int from, int to) {
    return tokens.subList(from, to);
  }

  Token next() {
    Token token = tokens.get(at);
    if (!token.isEnd()) {
      at++;
    }
    return token;
  }

  @Nullable Token nextIf(String sign) {
    return peek().is(sign) ? next() : null;
  }

  boolean skipIf(String sign) {
    return nextIf(sign) != null;
  }

  /** Takes this sign or word, or gives up with a problem at what stands there instead. */
  Token expect(String sign, String purpose) {
    return peek().is(sign) ? next() : refuse("`" + sign + "` " + purpose);
  }

  Token expectWord(String what) {
    return peek().isWord() ? next() : refuse(what);
  }

  Token expectText(String what) {
    return peek().isText() ? next() : refuse(what);
  }

  /** A dotted name as one text. */
  String expectName(String what) {
    Token at = expectWord(what);
    StringBuilder name = new StringBuilder(at.text());
    while (peek().is(".") && (peek(1).isWord() || peek(1).is("*"))) {
      next();
      name.append('.').append(next().text());
      if (name.length() > Limits.TEXT) {
        throw giveUp(at, "a name is at most " + Limits.TEXT + " characters");
      }
    }
    return name.toString();
  }

  private Token refuse(String expected) {
    Token here = peek();
    problems.add(here, expected + " is missing before " + here.shown());
    throw new GiveUp();
  }

  GiveUp giveUp(Token at, String message, String advice) {
    problems.add(at, message, advice);
    return new GiveUp();
  }

  GiveUp giveUp(Token at, String message) {
    problems.add(at, message);
    return new GiveUp();
  }
}
