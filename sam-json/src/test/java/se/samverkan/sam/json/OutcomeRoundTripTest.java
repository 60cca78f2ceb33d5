// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.sam.json.RoundTrip.assertReadAsWritten;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.sam.arbitrary.ClosureArbitraries;
import se.samverkan.sam.arbitrary.OutcomeArbitraries;
import se.samverkan.sam.core.closure.Closure;
import se.samverkan.sam.core.followup.FollowUpRecord;
import se.samverkan.sam.core.outcome.ClassResult;
import se.samverkan.sam.core.outcome.OutcomeAssessment;
import tools.jackson.databind.json.JsonMapper;

/** How participations ended, and what is made of it, is read as it was written. */
class OutcomeRoundTripTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  @Property(tries = 100)
  void aClosure(@ForAll("closures") Closure closure) {
    assertReadAsWritten(SamJson.closure(), Closure.class, closure);
  }

  @Property(tries = 50)
  void anAssessmentOfAnOutcome(@ForAll("assessments") OutcomeAssessment assessment) {
    assertReadAsWritten(SamJson.outcomeAssessment(), OutcomeAssessment.class, assessment);
  }

  @Property(tries = 50)
  void aResult(@ForAll("results") ClassResult result) {
    String json = MAPPER.writeValueAsString(result);

    assertThat(MAPPER.readValue(json, ClassResult.class)).isEqualTo(result);
  }

  @Property(tries = 100)
  void aRecordForTheFollowUp(@ForAll("records") FollowUpRecord record) {
    assertReadAsWritten(SamJson.followUpRecord(), FollowUpRecord.class, record);
  }

  @Example
  void everyKindOfResultHasAFormWithAPropertyForEachComponentInOrder() {
    assertThat(
            OutcomeForms.CLASS_RESULT.variants().values().stream()
                .<Object>map(Variant::record)
                .collect(Collectors.toSet()))
        .isEqualTo(Set.of((Object[]) ClassResult.class.getPermittedSubclasses()));
    assertThat(OutcomeForms.CLASS_RESULT.variants().values())
        .allSatisfy(
            variant ->
                assertThat(List.copyOf(variant.form().properties().keySet()))
                    .isEqualTo(
                        Arrays.stream(variant.record().getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList()));
  }

  @Provide
  Arbitrary<Closure> closures() {
    return ClosureArbitraries.closures();
  }

  @Provide
  Arbitrary<OutcomeAssessment> assessments() {
    return OutcomeArbitraries.assessments();
  }

  @Provide
  Arbitrary<ClassResult> results() {
    return OutcomeArbitraries.results();
  }

  @Provide
  Arbitrary<FollowUpRecord> records() {
    return OutcomeArbitraries.records();
  }
}
