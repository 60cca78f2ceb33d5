// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a page that is no prose.
 *
 * @param page the page, from the root of the repository
 * @param line where it begins
 * @param kind what stands after the fence; {@code indented} if it has none
 * @param lines what it holds, without the indent
 */
record CodeBlock(String page, int line, String kind, List<String> lines) {

  static final String INDENTED = "indented";

  private static final String FENCE = "```";
  private static final String INDENT = "    ";

  /** All of them on a page: between fences, and indented after a blank line. */
  static List<CodeBlock> of(String page, String text) {
    List<CodeBlock> blocks = new ArrayList<>();
    List<String> open = new ArrayList<>();
    String kind = "";
    boolean afterBlank = true;
    int number = 0;
    int begin = 0;
    for (String line : (text + "\n").split("\n", -1)) {
      number++;
      boolean fenced = !kind.isEmpty() && !kind.equals(INDENTED);
      if (fenced && line.equals(FENCE)) {
        blocks.add(new CodeBlock(page, begin, kind, List.copyOf(open)));
        kind = "";
      } else if (fenced) {
        open.add(line);
      } else if (line.startsWith(INDENT) && (afterBlank || kind.equals(INDENTED))) {
        begin = kind.isEmpty() ? number : begin;
        kind = INDENTED;
        open.add(line.substring(INDENT.length()));
      } else {
        if (!kind.isEmpty()) {
          blocks.add(new CodeBlock(page, begin, kind, List.copyOf(open)));
          kind = "";
        }
        open.clear();
        if (line.startsWith(FENCE)) {
          kind = (line.substring(FENCE.length()) + " ").strip();
          kind = kind.isEmpty() ? "plain" : kind;
          begin = number;
        }
      }
      if (kind.isEmpty()) {
        open.clear();
      }
      afterBlank = line.isBlank();
    }
    return blocks;
  }

  /** Its commands: a line that ends in a backslash goes on with the next. */
  List<String> commands() {
    return String.join("\n", lines).replaceAll("\\\\\n\\s*", "").lines().toList();
  }

  /** Where it stands, in the manner of compilers. */
  @Override
  public String toString() {
    return page + ":" + line + " (" + kind + ")";
  }
}
