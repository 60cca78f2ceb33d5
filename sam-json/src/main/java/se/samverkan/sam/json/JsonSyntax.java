// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What the JSON parser's complaints mean. */
final class JsonSyntax {

  /** The first whose part stands in the parser's own text, which may repeat the document's. */
  private static final List<Complaint> COMPLAINTS =
      List.of(
          new Complaint("was expecting comma", "a comma is missing before this"),
          new Complaint("was expecting a colon", "a colon is missing before this"),
          new Complaint(
              "to start property name",
              "expected a property name in double quotes; there is no comma after the last one"),
          new Complaint("close marker", "this closes nothing that is open"),
          new Complaint("comment", "there are no comments in JSON"),
          new Complaint("Non-standard token", "NaN and infinity are no numbers in JSON"),
          new Complaint("eading zero", "a number does not begin with a zero"),
          new Complaint("character escape", "there is no such escape after a backslash"),
          new Complaint("Illegal unquoted", "a line end or tab in a text must be escaped"),
          new Complaint(
              "expected a valid value",
              "expected a value: a text in double quotes, a number, true, false or null"),
          new Complaint(
              "expected a value", "expected a value; there is no comma after the last one"));

  private JsonSyntax() {}

  static String inWords(JacksonException e) {
    if (e instanceof StreamConstraintsException) {
      return "too long or too deep to be read";
    } else if (e instanceof UnexpectedEndOfInputException) {
      return "the text ends before the document does";
    }
    String complaint = String.valueOf(e.getOriginalMessage());
    return COMPLAINTS.stream()
        .filter(each -> complaint.contains(each.part()))
        .findFirst()
        .map(Complaint::words)
        .orElse("this is not JSON");
  }

  private record Complaint(String part, String words) {}
}
