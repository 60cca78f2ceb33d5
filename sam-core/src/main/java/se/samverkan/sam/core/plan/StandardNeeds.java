// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.plan;

import java.util.List;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/** The unmet need that SAM's report names: most need somebody to talk to, and nobody offers it. */
final class StandardNeeds {

  static final CodeList<NeedCode> LIST =
      CodeList.of(
          "need",
          List.of(
              NeedCode.of(
                  "light-counselling",
                  new Label("samtal light", "light counselling"),
                  new Source("SAM Dr §3.2–3.3 (F52)"))));

  private StandardNeeds() {}
}
