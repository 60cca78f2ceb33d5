// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.nio.charset.Charset;
import java.util.Map;
import se.samverkan.sam.rules.page.Page;
import se.samverkan.sam.rules.page.PlainText;

/** A page as a terminal can show it. */
final class Shown {

  /** What stands for signs that a terminal does not have. */
  private static final Map<String, String> PLAIN =
      Map.of(
          "✓", "+", "✗", "-", "–", "-", "…", "...", "→", "->", "≥", ">=", "≤", "<=", "·", "-", "≠",
          "<>");

  private static final String GREEN = "\u001b[32m";
  private static final String RED = "\u001b[31m";
  private static final String BOLD = "\u001b[1m";
  private static final String END = "\u001b[0m";

  private Shown() {}

  static String of(Page page, Workplace workplace, boolean plain) {
    String text = PlainText.of(page);
    if (workplace.colours() && !plain) {
      text = coloured(text);
    }
    return plain ? withPlainSigns(text) : fit(text, workplace.charset());
  }

  private static String fit(String text, Charset charset) {
    return charset.canEncode() && charset.newEncoder().canEncode("✓✗–…→≥≤")
        ? text
        : withPlainSigns(text);
  }

  private static String withPlainSigns(String text) {
    String plain = text;
    for (Map.Entry<String, String> sign : PLAIN.entrySet()) {
      plain = plain.replace(sign.getKey(), sign.getValue());
    }
    return plain;
  }

  private static String coloured(String text) {
    String signs = text.replace("✓", GREEN + "✓" + END).replace("✗", RED + "✗" + END);
    int end = signs.indexOf('\n');
    return BOLD + signs.substring(0, end) + END + signs.substring(end);
  }
}
