// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.acceptance;

import java.util.Collection;
import java.util.List;
import se.samverkan.sam.core.assessment.MissingFact;
import se.samverkan.sam.core.assessment.Reason;
import se.samverkan.sam.core.label.Label;

/**
 * One thing that is otherwise than a scenario expects.
 *
 * @param what the thing, such as the verdict of a group
 * @param expected what the scenario says of it
 * @param actual what the pack says of it
 * @param grounds on what that rests
 */
public record Mismatch(Label what, Label expected, Label actual, List<Ground> grounds) {

  /**
   * A finding, or a fact that is missing.
   *
   * @param words the criterion in words with what was found, or the question
   * @param rule the place of the rule, as {@code pack/file:line}; empty for a fact
   */
  public record Ground(Label words, String rule) {

    static Ground of(Reason reason) {
      Label finding = reason.finding().label();
      return new Ground(
          new Label(
              reason.label().sv() + ": " + finding.sv(), reason.label().en() + ": " + finding.en()),
          reason.rule());
    }

    static Ground missing(MissingFact fact) {
      return new Ground(
          new Label(
              "saknas: " + fact.label().sv() + " (`" + fact.field() + "`)",
              "missing: " + fact.label().en() + " (`" + fact.field() + "`)"),
          "");
    }
  }

  public Mismatch {
    grounds = List.copyOf(grounds);
  }

  /** In words of the scenario's own result, where nothing finer is known. */
  static Mismatch otherwise(String difference) {
    return new Mismatch(
        new Label("bedömningen", "the assessment"),
        new Label("som scenariot anger", "as the scenario says"),
        new Label(difference, difference),
        List.of());
  }

  /** Where there is no assessment at all. */
  static Mismatch impossible(String why) {
    return new Mismatch(
        new Label("bedömningen", "the assessment"),
        new Label("kan göras", "can be made"),
        new Label("kunde inte göras: " + why, "could not be made: " + why),
        List.of());
  }

  static Label quoted(Collection<String> ids) {
    return ids.isEmpty()
        ? new Label("inga", "none")
        : new Label("`" + String.join("`, `", ids) + "`", "`" + String.join("`, `", ids) + "`");
  }

  /** The whole of it but its grounds, in a sentence without its stop. */
  public Label sentence() {
    return new Label(
        what.sv() + ": väntat är ”" + expected.sv() + "”, men reglerna säger ”" + actual.sv() + "”",
        what.en()
            + ": expected is “"
            + expected.en()
            + "”, but the rules say “"
            + actual.en()
            + "”");
  }
}
