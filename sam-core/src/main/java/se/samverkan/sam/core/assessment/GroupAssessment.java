// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.assessment;

import java.util.List;
import org.immutables.value.Value;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.GroupRole;

/** What was found on one group of criteria of a programme. */
@Value.Immutable
public sealed interface GroupAssessment permits GroupAssessmentBuilder.GroupAssessmentValue {

  /** The group's id in the rule pack. */
  String group();

  /** What the group is called. */
  Label label();

  /** What the group is for. */
  GroupRole role();

  /** Whether the person meets the group's requirement. */
  @Value.Redacted
  Verdict verdict();

  /** One reason for each criterion of the group, in the pack's order. */
  List<Reason> reasons();

  /** The facts that could still decide; empty exactly when the verdict is decided. */
  List<MissingFact> missing();

  /**
   * Whether the verdict and the missing facts are exact. They are not where more facts hang
   * together than can be completed in every way: the verdict may then be undetermined although
   * every completion agrees, and a fact may be listed as missing that cannot decide. How many facts
   * are open apart from one another does not matter.
   */
  @Value.Default
  default boolean exact() {
    return true;
  }

  /** A new builder. */
  static GroupAssessmentBuilder builder() {
    return new GroupAssessmentBuilder();
  }
}
