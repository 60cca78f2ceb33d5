// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json.yaml;

import java.util.List;
import java.util.Locale;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What the parser's complaints mean to somebody who writes YAML by hand. */
final class YamlSyntax {

  /** What is said where nothing better is known. */
  static final String OTHER = "this is not YAML";

  /** The first whose part stands in the parser's own text, which may repeat the file's. */
  private static final List<Complaint> COMPLAINTS =
      List.of(
          new Complaint("(tab)", "a tab cannot indent or begin a value; use spaces"),
          new Complaint(
              "mapping values are not allowed here",
              "a colon is not allowed here; quote a text that holds a colon, or mend the indentation"),
          new Complaint(
              "expected <block end>",
              "this does not fit what stands above it; mend the indentation"),
          new Complaint("could not find expected ':'", "a key has no colon after it"),
          new Complaint("unexpected end of stream", "a quote is never closed"),
          new Complaint(
              "',' or ']'", "a list in square brackets lacks a comma or its closing bracket"),
          new Complaint("',' or '}'", "a mapping in braces lacks a comma or its closing brace"),
          new Complaint(
              "that cannot start any token", "a value cannot begin with this character; quote it"),
          new Complaint(
              "escape", "a backslash in double quotes begins an escape that does not exist"));

  private YamlSyntax() {}

  static String inWords(MarkedYamlEngineException e) {
    String problem = e.getProblem() == null ? "" : e.getProblem().toLowerCase(Locale.ROOT);
    return COMPLAINTS.stream()
        .filter(complaint -> problem.contains(complaint.part()))
        .findFirst()
        .map(Complaint::words)
        .orElse(OTHER);
  }

  private record Complaint(String part, String words) {}
}
