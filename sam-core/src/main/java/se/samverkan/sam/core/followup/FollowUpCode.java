// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.followup;

import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.sam.core.code.Code;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/** An answer to choose in the follow-up's forms; see {@link FollowUpCodes} for the lists. */
@Value.Immutable
public sealed interface FollowUpCode extends Code permits FollowUpCodeBuilder.FollowUpCodeValue {

  @Override
  Optional<Label> assumption();

  /** A new builder. */
  static FollowUpCodeBuilder builder() {
    return new FollowUpCodeBuilder();
  }

  /** A code with this id. */
  static FollowUpCode of(String id, Label label, Source source) {
    return builder().id(id).label(label).source(source).build();
  }
}
