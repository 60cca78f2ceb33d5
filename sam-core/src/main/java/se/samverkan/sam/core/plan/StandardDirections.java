// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.plan;

import java.util.List;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/** The five directions that SAM's report names. */
final class StandardDirections {

  private static final Source SOURCE = new Source("SAM Dr §1.3, §3.2 (F48)");

  static final CodeList<DirectionCode> LIST =
      CodeList.of(
          "direction",
          List.of(
              direction("A", "arbete", "work"),
              direction("S", "studier", "studies"),
              direction("ATR", "arbetsträning", "work training"),
              direction("R", "rehabilitering", "rehabilitation"),
              direction("PS", "permanent sjukersättning", "permanent sickness compensation")));

  private StandardDirections() {}

  private static DirectionCode direction(String id, String sv, String en) {
    return DirectionCode.of(id, new Label(sv, en), SOURCE);
  }
}
