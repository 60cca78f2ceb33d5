// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.assessment;

import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/**
 * Something to heed about a person that decides nothing about the target group, such as the need of
 * an interpreter.
 */
@Value.Immutable
public sealed interface Notice permits NoticeBuilder.NoticeValue {

  /** The id in the rule pack. */
  @Value.Redacted
  String id();

  /**
   * MET if it is to be heeded, UNKNOWN if that is not known; notices that do not apply are left
   * out.
   */
  @Value.Redacted
  Finding finding();

  /** What to heed. */
  @Value.Redacted
  Label label();

  /** Where it comes from. */
  Source source();

  /** What to ask, where it is not known whether it applies. */
  Optional<Label> question();

  /** A new builder. */
  static NoticeBuilder builder() {
    return new NoticeBuilder();
  }
}
