// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.sam.core.assessment.GroupAssessment;
import se.samverkan.sam.core.assessment.MissingFact;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.fact.FactField;

/**
 * What was found on one group.
 *
 * @param assessment as it is told
 * @param verdict what it says, at hand
 * @param open the places in the fact catalogue of its missing facts, in order
 */
record GroupAnswer(GroupAssessment assessment, Verdict verdict, List<Integer> open) {

  /** An assessment whose missing facts are of this catalogue. */
  static GroupAnswer of(GroupAssessment assessment, FactCatalogue catalogue) {
    List<Integer> open = new ArrayList<>();
    List<FactField<?>> fields = catalogue.fields();
    for (MissingFact missing : assessment.missing()) {
      for (int place = 0; place < fields.size(); place++) {
        if (fields.get(place).id().equals(missing.field())) {
          open.add(place);
        }
      }
    }
    return new GroupAnswer(assessment, assessment.verdict(), List.copyOf(open));
  }
}
