// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.plan;

import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.sam.core.code.Code;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/** Something a person needs that nobody offers (F52). Agencies may add codes of their own. */
@Value.Immutable
public sealed interface NeedCode extends Code permits NeedCodeBuilder.NeedCodeValue {

  @Override
  Optional<Label> assumption();

  /** A new builder. */
  static NeedCodeBuilder builder() {
    return new NeedCodeBuilder();
  }

  /** A code with this id. */
  static NeedCode of(String id, Label label, Source source) {
    return builder().id(id).label(label).source(source).build();
  }

  /** The need that the report names. */
  static CodeList<NeedCode> standard() {
    return StandardNeeds.LIST;
  }
}
