// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.words;

import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.GroupRole;

/** The verdict on a group in words that fit what the group is for. */
public final class VerdictWords {

  private VerdictWords() {}

  /** Of a target group whether a person belongs to it; of others whether they are met. */
  public static Label of(GroupRole role, Verdict verdict) {
    if (role == GroupRole.TARGET_GROUP || verdict == Verdict.UNDETERMINED) {
      return verdict.label();
    }
    return Finding.of(verdict == Verdict.ELIGIBLE).label();
  }
}
