// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.plan;

import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.sam.core.code.Code;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/** The direction (riktning) of an action plan (F48). Agencies may add codes of their own. */
@Value.Immutable
public sealed interface DirectionCode extends Code permits DirectionCodeBuilder.DirectionCodeValue {

  @Override
  Optional<Label> assumption();

  /** A new builder. */
  static DirectionCodeBuilder builder() {
    return new DirectionCodeBuilder();
  }

  /** A code with this id. */
  static DirectionCode of(String id, Label label, Source source) {
    return builder().id(id).label(label).source(source).build();
  }

  /** A, S, ATR, R and PS, in the order of the report. */
  static CodeList<DirectionCode> standard() {
    return StandardDirections.LIST;
  }
}
