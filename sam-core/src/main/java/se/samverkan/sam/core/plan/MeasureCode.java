// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.plan;

import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.sam.core.code.Code;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/**
 * A measure (insats) that an activity can make use of (F51). Agencies may add codes of their own.
 */
@Value.Immutable
public sealed interface MeasureCode extends Code permits MeasureCodeBuilder.MeasureCodeValue {

  @Override
  Optional<Label> assumption();

  /** A new builder. */
  static MeasureCodeBuilder builder() {
    return new MeasureCodeBuilder();
  }

  /** A code with this id. */
  static MeasureCode of(String id, Label label, Source source) {
    return builder().id(id).label(label).source(source).build();
  }

  /** The measures that the two reports name. */
  static CodeList<MeasureCode> standard() {
    return StandardMeasures.LIST;
  }
}
