// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samverkan.sam.rules.internal.profile.Visible;

/**
 * Something in a rule pack that must be mended before the pack can be used: where, what, and where
 * possible how. Ordered by place.
 *
 * @param file the file within the pack, such as {@code eligibility.drl}
 * @param line the line, counted from 1; 0 where the problem concerns the file as a whole
 * @param column the column, counted from 1 in characters; 0 where it concerns the whole line
 * @param message one sentence in lower case, what was written in back-ticks
 * @param advice what was perhaps meant
 */
public record PackProblem(
    String file, int line, int column, String message, Optional<String> advice)
    implements Comparable<PackProblem> {

  private static final Pattern UNQUOTABLE = Pattern.compile("\\s+|`");

  private static final Comparator<PackProblem> BY_PLACE =
      Comparator.comparing(PackProblem::file)
          .thenComparingInt(PackProblem::line)
          .thenComparingInt(PackProblem::column)
          .thenComparing(PackProblem::message);

  public PackProblem {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(advice, "advice");
  }

  /** A problem without advice. */
  public static PackProblem at(String file, int line, int column, String message) {
    return new PackProblem(file, line, column, message, Optional.empty());
  }

  /** What somebody wrote, in back-ticks; shortened if long. */
  public static String quote(String written) {
    String line = Visible.shown(UNQUOTABLE.matcher(written).replaceAll(" ").strip());
    return "`" + (line.length() > 60 ? line.substring(0, 57) + "…" : line) + "`";
  }

  /** The same problem with advice. */
  public PackProblem advise(String text) {
    return new PackProblem(file, line, column, message, Optional.of(text));
  }

  @Override
  public int compareTo(PackProblem other) {
    return BY_PLACE.compare(this, other);
  }

  /** {@code file:line:column: message; advice}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(Visible.shown(file));
    if (line > 0) {
      text.append(':').append(line);
      if (column > 0) {
        text.append(':').append(column);
      }
    }
    text.append(": ").append(message);
    advice.ifPresent(how -> text.append("; ").append(how));
    return text.toString();
  }
}
