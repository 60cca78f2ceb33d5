// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.findings;

import org.kie.api.definition.rule.Rule;

/** Where a rule reports that its criterion is met; the global {@code findings} of a rule file. */
public interface Findings {

  /** Reports that the criterion of this rule is met. */
  void met(Rule rule);
}
