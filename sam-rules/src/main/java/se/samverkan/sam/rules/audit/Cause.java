// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.audit;

import java.util.EnumSet;
import java.util.Set;
import se.samverkan.sam.core.assessment.Provenance;
import se.samverkan.sam.core.label.Label;

/** What is otherwise than when a record was made, and can be why the answer is another. */
public enum Cause {
  /** The same text of the rules has another meaning for this version of the library. */
  RULES_READ_OTHERWISE(
      "samma regeltext läses på annat sätt av den här versionen av biblioteket",
      "the same text of the rules is read otherwise by this version of the library"),
  /** Another version of the library. */
  OTHER_LIBRARY("en annan version av biblioteket", "another version of the library"),
  /** The rules were run in another way. */
  OTHER_ENGINE("reglerna körs på ett annat sätt", "the rules are run in another way"),
  /** Nothing of this: the record was changed and given a new fingerprint, or made otherwise. */
  NONE_KNOWN(
      "ingenting som biblioteket vet om är annorlunda; posten kan ha ändrats och fått ett nytt"
          + " fingeravtryck",
      "nothing that the library knows of is otherwise; the record may have been changed and given a"
          + " new fingerprint");

  private final Label label;

  Cause(String sv, String en) {
    this.label = new Label(sv, en);
  }

  /** The cause in words. */
  public Label label() {
    return label;
  }

  /** What is otherwise, in the order above. */
  static Set<Cause> between(Provenance recorded, Provenance now) {
    Set<Cause> causes = EnumSet.noneOf(Cause.class);
    if (!recorded.sha256().equals(now.sha256())) {
      causes.add(RULES_READ_OTHERWISE);
    }
    if (!recorded.library().equals(now.library())) {
      causes.add(OTHER_LIBRARY);
    }
    if (!recorded.engine().equals(now.engine())) {
      causes.add(OTHER_ENGINE);
    }
    return causes.isEmpty() ? EnumSet.of(NONE_KNOWN) : causes;
  }
}
