// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import se.samverkan.sam.core.assessment.Finding;

/** One of the two rules that a criterion becomes. If neither fires, the criterion is unknown. */
enum Arm {
  MET(Finding.MET, " met"),
  NOT_MET(Finding.NOT_MET, " not met");

  private final Finding finding;
  private final String suffix;

  Arm(Finding finding, String suffix) {
    this.finding = finding;
    this.suffix = suffix;
  }

  /** What it says when it fires. */
  Finding finding() {
    return finding;
  }

  /** The name of the rule for a criterion. */
  String ruleName(String criterion) {
    return criterion + suffix;
  }
}
