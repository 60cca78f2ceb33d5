// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.check;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samverkan.sam.rules.internal.profile.Visible;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackProblem;

/** The lines of a pack's files that problems speak of, each with a mark under the column. */
final class Excerpt {

  /** Characters of a line that are shown on either side of a column. */
  private static final int AROUND = 70;

  private static final String LEFT_OUT = "…";
  private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\n|\\r");

  private final PackFiles files;
  private final Map<String, List<String>> lines = new HashMap<>();

  Excerpt(PackFiles files) {
    this.files = files;
  }

  /** The line, and below it a caret if a column is known; nothing if there is no such line. */
  Optional<String> of(PackProblem problem) {
    List<String> all = lines.computeIfAbsent(problem.file(), this::read);
    if (problem.line() < 1 || problem.line() > all.size()) {
      return Optional.empty();
    }
    int[] line = all.get(problem.line() - 1).codePoints().toArray();
    int column = problem.column();
    if (column < 1 || column > line.length + 1) {
      return line.length == 0 ? Optional.empty() : Optional.of(shown(line, 0, 2 * AROUND));
    }
    int from = Math.max(0, column - 1 - AROUND);
    int end = Math.max(2 * AROUND, column - 1 + AROUND);
    return Optional.of(shown(line, from, end) + "\n" + before(line, from, column) + "^");
  }

  private List<String> read(String file) {
    return files
        .bytes(file)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
        .map(text -> List.of(LINE_END.split(text, -1)))
        .orElse(List.of());
  }

  private static String shown(int[] line, int from, int end) {
    StringBuilder shown = new StringBuilder(from > 0 ? LEFT_OUT : "");
    for (int i = from; i < Math.min(end, line.length); i++) {
      shown.append(shown(line[i]));
    }
    return shown.append(end < line.length ? LEFT_OUT : "").toString();
  }

  private static String shown(int character) {
    return character == '\t' ? "\t" : Visible.shown(Character.toString(character));
  }

  /** As wide as what stands before the column: tabs stay tabs. */
  private static String before(int[] line, int from, int column) {
    StringBuilder space = new StringBuilder(from > 0 ? " " : "");
    for (int i = from; i < column - 1; i++) {
      space.append(line[i] == '\t' ? "\t" : " ".repeat(width(line[i])));
    }
    return space.toString();
  }

  /** How many columns of a terminal a character takes up as it is shown. */
  private static int width(int character) {
    int type = Character.getType(character);
    if (Visible.isHidden(character)) {
      return 1;
    } else if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return isWide(character) ? 2 : 1;
  }

  /** Signs of East Asia and pictures. */
  private static boolean isWide(int character) {
    return (character >= 0x1100 && character <= 0x115F)
        || (character >= 0x2E80 && character <= 0xA4CF)
        || (character >= 0xAC00 && character <= 0xD7A3)
        || (character >= 0xF900 && character <= 0xFAFF)
        || (character >= 0xFE30 && character <= 0xFE6F)
        || (character >= 0xFF00 && character <= 0xFF60)
        || (character >= 0xFFE0 && character <= 0xFFE6)
        || (character >= 0x1F300 && character <= 0x1FAFF)
        || (character >= 0x20000 && character <= 0x3FFFD);
  }
}
