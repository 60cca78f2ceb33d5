// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.programme;

import org.immutables.value.Value;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** Says that a notice is given when a criterion is met. */
@Value.Immutable
public sealed interface NoticeRule extends Labelled permits NoticeRuleBuilder.NoticeRuleValue {

  /** The id of the notice. */
  String id();

  /** The id of the criterion. */
  String criterion();

  /** What to heed. */
  @Override
  Label label();

  /** A new builder. */
  static NoticeRuleBuilder builder() {
    return new NoticeRuleBuilder();
  }
}
