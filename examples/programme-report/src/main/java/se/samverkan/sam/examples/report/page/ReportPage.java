// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.OptionalInt;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.examples.report.ProgrammeFigures;

/**
 * The report as a page that needs nothing but itself, and as data with the same numbers. The same
 * figures give the same text, wherever the program runs.
 */
public final class ReportPage {

  private ReportPage() {}

  /**
   * The page.
   *
   * @param suppressBelow below which number of people counts are hidden, with what could tell them
   *     and everybody's ids; empty to show everything
   * @throws IllegalArgumentException if that is below 1
   */
  public static String html(
      ProgrammeFigures figures, Language language, OptionalInt suppressBelow) {
    return HtmlDocument.of(figures, language, suppressBelow);
  }

  /**
   * The same numbers for other programs, with labels in both languages.
   *
   * @param suppressBelow as for the page
   * @throws IllegalArgumentException if that is below 1
   */
  public static String json(ProgrammeFigures figures, OptionalInt suppressBelow) {
    return JsonDocument.of(figures, suppressBelow);
  }
}
