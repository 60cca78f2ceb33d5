// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.page;

import java.util.ArrayList;
import java.util.List;

/** A text broken into lines between words. */
final class Lines {

  private Lines() {}

  /** Lines of at most so many characters; a longer word has a line of its own. */
  static List<String> of(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      int length =
          line.codePointCount(0, line.length()) + 1 + word.codePointCount(0, word.length());
      if (line.length() > 0 && length > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
