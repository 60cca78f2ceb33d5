// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts results in their places in the page on benchmarks, each between two comments. */
final class Document {

  private static final Pattern PLACE =
      Pattern.compile("(<!-- figures: (\\w+) -->\n).*?(<!-- end -->)", Pattern.DOTALL);

  private Document() {}

  /** Writes every part that has been measured into its place; the others stay as they are. */
  static void write(Path page, Results results) throws IOException {
    Matcher places = PLACE.matcher(Files.readString(page));
    String text =
        places.replaceAll(
            place ->
                results.rows(place.group(2)).isEmpty()
                    ? Matcher.quoteReplacement(place.group())
                    : Matcher.quoteReplacement(
                        place.group(1)
                            + "\n"
                            + new Table(results.rows(place.group(2)))
                            + "\n"
                            + results.conditions(place.group(2))
                            + "\n\n"
                            + place.group(3)));
    Files.writeString(page, text);
  }
}
