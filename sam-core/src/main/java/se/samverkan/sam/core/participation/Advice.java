// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.util.Objects;
import java.util.Optional;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.core.programme.PolicyValue;

/**
 * Something to heed about a case. It forbids nothing and decides nothing.
 *
 * @param kind what
 * @param finding MET if it applies, UNKNOWN if that is not known; what does not apply is left out
 * @param policy the value of the programme's policy that it rests on, if any
 * @param question what to ask, where it is not known whether it applies
 */
public record Advice(
    AdviceKind kind, Finding finding, Optional<PolicyValue> policy, Optional<Label> question) {

  public Advice {
    Objects.requireNonNull(kind, "kind");
    if (finding == Finding.NOT_MET) {
      throw new IllegalArgumentException("advice that does not apply is left out");
    }
  }

  /** What to heed, in words. */
  public Label label() {
    Label label = kind.label();
    return policy
        .map(term -> term.value().text())
        .map(text -> new Label(filled(label.sv(), text), filled(label.en(), text)))
        .orElse(label);
  }

  /** Where it comes from: the policy's source, or else the papers'. */
  public Source source() {
    return policy.map(term -> term.value().source()).orElse(kind.source());
  }

  /** What was assumed, where the papers give no value. */
  public Optional<Label> assumption() {
    return policy.flatMap(term -> term.value().assumption());
  }

  /** The reading of the papers that it hangs on. */
  public Optional<Interpretation> interpretation() {
    return policy.flatMap(PolicyValue::interpretation);
  }

  private static String filled(String text, String value) {
    return text.replace("{value}", value);
  }
}
