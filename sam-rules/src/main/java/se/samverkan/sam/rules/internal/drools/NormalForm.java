// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form in which expressions are compared: their tokens with one space between, so that layout
 * and comments do not count and everything else does.
 */
public final class NormalForm {

  private static final String SKIPPED = "//[^\\n\\r]*|/\\*.*?\\*/|\\s+";
  private static final String TEXT = "\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'";
  private static final String WORD = "[\\p{L}\\p{N}_$]+";
  private static final String OPERATOR = "[=!<>&|]+";

  private static final Pattern TOKEN =
      Pattern.compile(String.join("|", SKIPPED, "(" + TEXT, WORD, OPERATOR, ".)"), Pattern.DOTALL);

  private NormalForm() {}

  /** The normal form of an expression or a statement. */
  public static String of(String expression) {
    Matcher matcher = TOKEN.matcher(expression);
    StringJoiner tokens = new StringJoiner(" ");
    while (matcher.find()) {
      String token = matcher.group(1);
      if (token != null) {
        tokens.add(token);
      }
    }
    return tokens.toString();
  }
}
