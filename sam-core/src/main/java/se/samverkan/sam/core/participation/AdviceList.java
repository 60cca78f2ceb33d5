// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.PolicyValue;

/** Advice as it is found; what does not apply is not kept. */
final class AdviceList {

  private static final Label ON_WHICH_DAY =
      new Label("vilken dag var det?", "on which day was it?");

  private final List<Advice> found = new ArrayList<>();

  private void add(AdviceKind kind) {
    add(kind, Finding.MET, Optional.empty(), Optional.empty());
  }

  void addIf(boolean applies, AdviceKind kind) {
    if (applies) {
      add(kind);
    }
  }

  /**
   * Advice about a time that has passed; where it is open, so is on which day something happened.
   */
  void add(AdviceKind kind, Finding finding, PolicyValue policy) {
    add(kind, finding, Optional.of(policy), Optional.of(ON_WHICH_DAY));
  }

  void add(
      AdviceKind kind, Finding finding, Optional<PolicyValue> policy, Optional<Label> question) {
    if (finding != Finding.NOT_MET) {
      found.add(
          new Advice(
              kind, finding, policy, finding == Finding.UNKNOWN ? question : Optional.empty()));
    }
  }

  List<Advice> found() {
    return List.copyOf(found);
  }
}
