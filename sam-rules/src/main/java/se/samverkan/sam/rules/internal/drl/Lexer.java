// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.rules.internal.drl.Token.Kind;
import se.samverkan.sam.rules.internal.profile.Limits;

/**
 * Cuts the text of a rule file into tokens. Every character is part of a token, of white space or
 * of a comment; one that is none of these is a problem. Quoted texts end on their line and hold no
 * backslash, so that a text is what it looks like.
 */
final class Lexer {

  private static final List<String> SIGNS =
      List.of(
          "==", "!=", "<=", ">=", "=>", "=<", "<>", "&&", "||", "(", ")", "{", "}", "[", "]", ",",
          ";", ":", ".", "@", "<", ">", "=", "!", "-", "+", "*", "/", "%", "&", "|", "#", "?", "^",
          "~");

  private final String text;
  private final Problems problems;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int line = 1;
  private int column = 1;

  private Lexer(String text, Problems problems) {
    this.text = text;
    this.problems = problems;
  }

  /** The tokens of the text, the last of them its end. */
  static List<Token> tokens(String text, Problems problems) {
    Lexer lexer = new Lexer(text, problems);
    while (lexer.at < text.length() && !problems.isFull()) {
      lexer.next();
    }
    lexer.tokens.add(new Token(Kind.END, "", lexer.line, lexer.column));
    return lexer.tokens;
  }

  private void next() {
    int c = text.codePointAt(at);
    if (c == ' ' || c == '\t' || c == '\n') {
      skip(1);
    } else if (text.startsWith("//", at)) {
      skip(lineEnd() - at);
    } else if (text.startsWith("/*", at)) {
      comment();
    } else if (isWordStart(c)) {
      word(Kind.WORD, wordEnd());
    } else if (isDigit(c)) {
      word(Kind.NUMBER, wordEnd());
    } else if (c == '"') {
      quoted();
    } else {
      sign();
    }
  }

  private void comment() {
    int end = text.indexOf("*/", at + 2);
    if (end < 0) {
      problem("the comment that begins here is not closed", Optional.of("close it with `*/`"));
      skip(text.length() - at);
    } else {
      skip(end + 2 - at);
    }
  }

  private void quoted() {
    int end = text.indexOf('"', at + 1);
    if (end < 0 || text.substring(at, end).indexOf('\n') >= 0) {
      problem("the text that begins here has no closing quote on its line", Optional.empty());
      fault();
      return;
    }
    String content = text.substring(at + 1, end);
    if (content.indexOf('\\') >= 0) {
      problem("a text must not hold a backslash", Optional.empty());
    } else if (content.indexOf('\t') >= 0) {
      problem("a text must not hold a tab", Optional.of("write a space"));
    } else if (content.length() > Limits.TEXT) {
      problem("a text is at most " + Limits.TEXT + " characters", Optional.empty());
    }
    tokens.add(new Token(Kind.TEXT, content, line, column));
    skip(end + 1 - at);
  }

  private void sign() {
    for (String sign : SIGNS) {
      if (text.startsWith(sign, at)) {
        take(Kind.SIGN, at + sign.length());
        return;
      }
    }
    int character = text.codePointAt(at);
    String shown = Character.toString(character);
    if ("“”„‟«»".contains(shown)) {
      problem("`" + shown + "` does not begin a text", Optional.of("use straight quotes `\"`"));
    } else if ("'‘’‚`´".contains(shown)) {
      problem(
          "`" + shown.replace('`', '\'') + "` does not begin a text",
          Optional.of("use double quotes `\"`"));
    } else if ("≥≤≠".contains(shown)) {
      String meant = shown.equals("≥") ? ">=" : shown.equals("≤") ? "<=" : "!=";
      problem("`" + shown + "` is not a comparison", Optional.of("did you mean `" + meant + "`?"));
    } else {
      problem("`" + shown + "` does not belong in a rule file", Optional.empty());
    }
    fault();
  }

  /** Leaves the rest of the line unread. */
  private void fault() {
    tokens.add(new Token(Kind.FAULT, "", line, column));
    skip(lineEnd() - at);
  }

  private void problem(String message, Optional<String> advice) {
    problems.add(line, column, message, advice);
  }

  private void word(Kind kind, int end) {
    if (end - at <= Limits.WORD) {
      take(kind, end);
    } else {
      problem("a word or number is at most " + Limits.WORD + " characters", Optional.empty());
      tokens.add(new Token(Kind.FAULT, "", line, column));
      skip(end - at);
    }
  }

  private void take(Kind kind, int end) {
    tokens.add(new Token(kind, text.substring(at, end), line, column));
    skip(end - at);
  }

  private void skip(int length) {
    int end = at + length;
    while (at < end) {
      int character = text.codePointAt(at);
      if (character == '\n') {
        line++;
        column = 1;
      } else {
        column++;
      }
      at += Character.charCount(character);
    }
  }

  private int lineEnd() {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private int wordEnd() {
    int end = at;
    while (end < text.length() && isWordPart(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isWordPart(int c) {
    return isWordStart(c) || isDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /**
   * Letters of any language make words, so that {@code ålder} can be told from a stray sign. What
   * rules name is spelt in ASCII, so that such a word is never right.
   */
  private static boolean isWordStart(int c) {
    return Character.isLetter(c) || c == '_' || c == '$';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
