// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A document in block style, each time without one line and what stands under it. */
final class FewerLines {

  private FewerLines() {}

  static Stream<String> of(String document) {
    List<String> lines = document.lines().toList();
    return IntStream.range(0, lines.size()).mapToObj(first -> without(lines, first));
  }

  private static String without(List<String> lines, int first) {
    List<String> left = new ArrayList<>(lines);
    int depth = indent(lines.get(first));
    do {
      left.remove(first);
    } while (first < left.size() && indent(left.get(first)) > depth);
    return String.join("\n", left) + "\n";
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
