// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.lifecycle;

/** Text in lines of a certain width. */
final class Page {

  static final int WIDTH = 110;

  private final StringBuilder text = new StringBuilder();

  /** Words that begin after this margin; where they go on in another line, so far to the right. */
  Page line(String margin, int indent, String words) {
    StringBuilder line = new StringBuilder(margin);
    boolean isFirst = true;
    for (String word : words.split(" ", -1)) {
      if (!isFirst && line.length() + 1 + word.length() > WIDTH) {
        end(line);
        line = new StringBuilder(" ".repeat(indent)).append(word);
      } else {
        line.append(isFirst ? "" : " ").append(word);
      }
      isFirst = false;
    }
    end(line);
    return this;
  }

  /** A line that goes on at the left. */
  Page line(String words) {
    return line("", 0, words);
  }

  /** An empty line. */
  Page gap() {
    text.append('\n');
    return this;
  }

  private void end(CharSequence line) {
    text.append(line.toString().stripTrailing()).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
