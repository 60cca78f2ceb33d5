// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.engine;

import java.util.Map;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.fact.FactView;

/**
 * Finds which of a pack's criteria a subject meets, be it an applicant or an outcome. Thread-safe;
 * nothing is kept of one subject when another is looked at.
 */
public interface RuleEngine {

  /** The name under which an assessment tells which engine found. */
  String id();

  /** The finding of every criterion by its id, in the order of the criteria. */
  Map<String, Finding> find(FactView subject);

  /** The same by numbers: a criterion's is its place in that order. */
  default Marks mark(FactView subject) {
    Map<String, Finding> findings = find(subject);
    Marks marks = new Marks(findings.size());
    int criterion = 0;
    for (Finding finding : findings.values()) {
      marks.mark(criterion++, finding);
    }
    return marks;
  }
}
