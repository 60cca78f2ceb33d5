// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.sam.arbitrary.ReportArbitraries;

/** What holds for every evaluation. */
class SelfEvaluationLawsTest {

  @Property(tries = 50)
  void aFieldIsEitherWrittenOrMissing(@ForAll("evaluations") SelfEvaluation evaluation) {
    Completeness completeness = evaluation.completeness();

    assertThat(completeness.written()).isSorted();
    assertThat(completeness.missing())
        .isSorted()
        .isEqualTo(evaluation.missing())
        .noneMatch(completeness.written()::contains);
    assertThat(completeness.written().size() + completeness.missing().size()).isEqualTo(9);
    assertThat(completeness.isComplete()).isEqualTo(completeness.written().size() == 9);
  }

  @Provide
  Arbitrary<SelfEvaluation> evaluations() {
    return ReportArbitraries.evaluations();
  }
}
