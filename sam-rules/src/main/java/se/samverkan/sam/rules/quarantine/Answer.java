// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.quarantine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samverkan.sam.rules.pack.PackProblem;

/**
 * What a child says of a pack: lines of text, their parts separated by tabs. Whatever is not
 * exactly of this form is no answer.
 */
sealed interface Answer {

  /** As many bytes as an answer may have. */
  int MOST_BYTES = 1 << 20;

  /** The first line, printed before anything of the pack is read. */
  String GREETING = "sam-quarantine 1";

  /** The pack was read, compiled, and did what its scenarios say. */
  record Accepted(String sha256) implements Answer {}

  /** The pack cannot be used. */
  record Refused(List<PackProblem> problems, List<PackProblem> warnings) implements Answer {}

  /** All lines but the first. */
  default String text() {
    if (this instanceof Accepted yes) {
      return Form.ACCEPTED + "\t" + yes.sha256() + "\n" + Form.END + "\n";
    }
    Refused no = (Refused) this;
    StringBuilder text = new StringBuilder();
    int left = Form.lines(text, Form.PROBLEM, no.problems(), MOST_BYTES / 2);
    Form.lines(text, Form.WARNING, no.warnings(), left);
    return text.append(Form.END).append('\n').toString();
  }

  /** The answer in everything that a child printed, if that is an answer. */
  static Optional<Answer> read(String printed) {
    List<String> lines = List.of(printed.split("\n", -1));
    int last = lines.size() - 2;
    if (last < 2
        || !lines.get(0).equals(GREETING)
        || !lines.get(last).equals(Form.END)
        || !lines.get(last + 1).isEmpty()) {
      return Optional.empty();
    }
    List<String> body = lines.subList(1, last);
    Matcher yes = Form.YES.matcher(body.get(0));
    if (body.size() == 1 && yes.matches()) {
      return Optional.of(new Accepted(yes.group(1)));
    }
    List<PackProblem> problems = new ArrayList<>();
    List<PackProblem> warnings = new ArrayList<>();
    for (String line : body) {
      Matcher matcher = Form.LINE.matcher(line);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      (matcher.group(1).equals(Form.PROBLEM) ? problems : warnings).add(Form.problem(matcher));
    }
    return problems.isEmpty()
        ? Optional.empty()
        : Optional.of(new Refused(List.copyOf(problems), List.copyOf(warnings)));
  }

  /** How the lines look. */
  final class Form {
    private static final String ACCEPTED = "accepted";
    private static final String PROBLEM = "problem";
    private static final String WARNING = "warning";
    private static final String END = "end";

    private static final int LONGEST_TEXT = 1000;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
    private static final String TEXT = "([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]{0," + LONGEST_TEXT + "})";
    private static final String NUMBER = "(0|[1-9][0-9]{0,8})";
    private static final Pattern YES = Pattern.compile(ACCEPTED + "\t([0-9a-f]{64})");
    private static final Pattern LINE =
        Pattern.compile(
            "("
                + PROBLEM
                + "|"
                + WARNING
                + ")\t"
                + String.join("\t", TEXT, NUMBER, NUMBER, TEXT)
                + "(?:\t"
                + TEXT
                + ")?");

    private Form() {}

    /** Writes as many lines as there is room for; how much room is left. */
    private static int lines(StringBuilder text, String kind, List<PackProblem> all, int room) {
      int left = room;
      for (PackProblem one : all) {
        String line = line(kind, one);
        left -= line.getBytes(UTF_8).length;
        if (left < 0) {
          text.append(
              line(kind, PackProblem.at(one.file(), 0, 0, "there is more than is told here")));
          return 0;
        }
        text.append(line);
      }
      return left;
    }

    private static String line(String kind, PackProblem one) {
      List<String> parts = new ArrayList<>();
      parts.add(kind);
      parts.add(clean(one.file()));
      parts.add(String.valueOf(one.line()));
      parts.add(String.valueOf(one.column()));
      parts.add(clean(one.message()));
      one.advice().map(Form::clean).ifPresent(parts::add);
      return String.join("\t", parts) + "\n";
    }

    /** A text on one line, which can do no harm in a host's log or on its screen. */
    private static String clean(String text) {
      String line = CONTROL.matcher(text).replaceAll("\uFFFD");
      return line.codePointCount(0, line.length()) <= LONGEST_TEXT
          ? line
          : line.substring(0, line.offsetByCodePoints(0, LONGEST_TEXT - 1)) + "…";
    }

    private static PackProblem problem(Matcher line) {
      PackProblem problem =
          PackProblem.at(
              line.group(2),
              Integer.parseInt(line.group(3)),
              Integer.parseInt(line.group(4)),
              line.group(5));
      return line.group(6) == null ? problem : problem.advise(line.group(6));
    }
  }
}
