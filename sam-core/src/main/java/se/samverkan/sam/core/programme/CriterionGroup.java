// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.programme;

import org.immutables.value.Value;
import se.samverkan.sam.core.label.Labelled;
import se.samverkan.sam.core.label.Source;

/** A group of criteria with a requirement over them: a target group, or the terms of intake. */
@Value.Immutable
public sealed interface CriterionGroup extends Labelled
    permits CriterionGroupBuilder.CriterionGroupValue {

  /** The id in the rule pack. */
  String id();

  /** What it is for. */
  GroupRole role();

  /** What it asks for. */
  Requirement requirement();

  /** Where it comes from. */
  Source source();

  /** A new builder. */
  static CriterionGroupBuilder builder() {
    return new CriterionGroupBuilder();
  }
}
