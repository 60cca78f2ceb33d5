// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.reconciliation;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;

/**
 * Numbers as people read them. Thousands are parted by a no-break space in both languages, since a
 * comma or a full stop means another thing in each.
 */
final class Numerals {

  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char MINUS = '\u2212';
  private static final Pattern NUMBER =
      Pattern.compile("[-\u2212]?[0-9]+(?:[ \u00A0][0-9]{3})*(?:,[0-9]+)?");
  private static final Pattern SPACES = Pattern.compile("[ \u00A0]");
  private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9])(?=(?:[0-9]{3})+$)");

  private Numerals() {}

  /** A number in one language: {@code 1 234,5} or {@code 1 234.5}. */
  static String number(BigDecimal value, Language language) {
    String plain = value.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String decimals = point < 0 ? "" : plain.substring(point + 1);
    return (value.signum() < 0 ? String.valueOf(MINUS) : "")
        + THOUSANDS.matcher(whole).replaceAll(String.valueOf(NO_BREAK_SPACE))
        + (decimals.isEmpty() ? "" : (language == Language.SV ? "," : ".") + decimals);
  }

  /** So much of a unit, in one language. */
  static String quantity(BigDecimal value, FigureUnit unit, Language language) {
    return number(value, language) + NO_BREAK_SPACE + unit.after(value).in(language);
  }

  /** A figure as it is printed. */
  static String quantity(Figure figure, Language language) {
    return quantity(figure.value(), figure.unit(), language);
  }

  /** The numbers in a Swedish text, in order. */
  static List<BigDecimal> numbersIn(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(match -> SPACES.matcher(match.group()).replaceAll(""))
        .map(number -> new BigDecimal(number.replace(MINUS, '-').replace(',', '.')))
        .toList();
  }

  /** What labels say, in quotation marks, one after another. */
  static String listed(List<Label> labels, Language language) {
    String mark = language == Language.SV ? "”" : "\"";
    return labels.stream()
        .map(label -> mark + label.in(language) + mark)
        .collect(Collectors.joining(", "));
  }
}
