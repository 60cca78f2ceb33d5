// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.table;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the cells of a workbook say that they stand. The reader of workbooks makes room for every
 * column before such a cell, so a small file could ask for more than there is.
 */
final class CellReferences {

  private static final Pattern REFERENCE =
      Pattern.compile("<(?:\\w{1,20}:)?c\\s[^>]{0,400}?\\br=[\"']([A-Za-z]{1,12})");

  private static final int MOST_LETTERS = 3;

  private CellReferences() {}

  /** Whether every cell of every sheet stands in a column of at most three letters. */
  static boolean fit(Map<String, byte[]> parts) {
    return parts.entrySet().stream()
        .filter(part -> part.getKey().startsWith("xl/worksheets/"))
        .map(part -> new String(part.getValue(), StandardCharsets.ISO_8859_1))
        .allMatch(CellReferences::fit);
  }

  private static boolean fit(String sheet) {
    Matcher reference = REFERENCE.matcher(sheet);
    while (reference.find()) {
      if (reference.group(1).length() > MOST_LETTERS) {
        return false;
      }
    }
    return true;
  }
}
