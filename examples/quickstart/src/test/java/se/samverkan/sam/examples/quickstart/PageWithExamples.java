// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A page of Markdown with blocks of code, and of what that prints. */
record PageWithExamples(String text) {

  static PageWithExamples of(String file) {
    return new PageWithExamples(Repository.text(file));
  }

  /** What stands in the blocks of this kind, in order. */
  List<String> blocks(String kind) {
    return Pattern.compile("(?s)```" + kind + "\n(.*?)```")
        .matcher(text)
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  /** What an example prints. */
  static String printed(Consumer<PrintStream> example) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    example.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
