// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.math.BigDecimal;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.core.statistics.Interval;

/**
 * Numbers as people read them in a language; never as the computer is set up.
 *
 * @param language the language
 */
record Numbers(Language language) {

  private static final String NO_BREAK = "\u00a0";
  private static final String MINUS = "\u2212";

  /** A number with all its decimals. */
  String of(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String decimals = point < 0 ? "" : (isSwedish() ? "," : ".") + plain.substring(point + 1);
    return (number.signum() < 0 ? MINUS : "") + grouped(whole) + decimals;
  }

  String of(long number) {
    return of(BigDecimal.valueOf(number));
  }

  /** One number, or both bounds. */
  String of(Interval interval, boolean approximate) {
    return (approximate ? "~" : "")
        + interval
            .exact()
            .map(this::of)
            .orElseGet(() -> of(interval.atLeast()) + "–" + of(interval.atMost()));
  }

  /** One share, or both bounds. */
  String of(Cell.Percent percent) {
    String bounds =
        percent.lowest().compareTo(percent.highest()) == 0
            ? of(percent.lowest())
            : of(percent.lowest()) + "–" + of(percent.highest());
    return (percent.approximate() ? "~" : "") + bounds + (isSwedish() ? NO_BREAK + "%" : "%");
  }

  /** A number and what it counts. */
  String of(Cell.Amount amount) {
    return of(amount.value()) + NO_BREAK + amount.unit().label().in(language);
  }

  private String grouped(String digits) {
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        grouped.append(isSwedish() ? NO_BREAK : ",");
      }
      grouped.append(digits.charAt(i));
    }
    return grouped.toString();
  }

  private boolean isSwedish() {
    return language == Language.SV;
  }
}
