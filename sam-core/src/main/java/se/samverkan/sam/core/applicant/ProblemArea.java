// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.sam.core.code.Code;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/** An area of life in which a person has problems that stand in the way of work (F17, F80). */
@Value.Immutable
public sealed interface ProblemArea extends Code permits ProblemAreaBuilder.ProblemAreaValue {

  @Override
  Optional<Label> assumption();

  /** A new builder. */
  static ProblemAreaBuilder builder() {
    return new ProblemAreaBuilder();
  }

  /** An area with this id. */
  static ProblemArea of(String id, Label label, Source source) {
    return builder().id(id).label(label).source(source).build();
  }
}
