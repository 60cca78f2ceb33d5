// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samverkan.sam.rules.internal.drools.Given.applicant;
import static se.samverkan.sam.rules.internal.drools.Given.criterion;
import static se.samverkan.sam.rules.internal.drools.Given.that;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.criterion.Operator;
import se.samverkan.sam.rules.internal.engine.EngineFailure;
import se.samverkan.sam.rules.internal.engine.RuleEngine;

class CompiledRulesTest {

  private static final List<Criterion> CRITERIA =
      List.of(
          criterion("test.z", that(ApplicantFields.AGE, Operator.AT_MOST, 64)),
          criterion("test.a", that(ApplicantFields.RETURNEE, Operator.EQUAL, true)));
  private static final List<String> IDS = List.of("test.z", "test.a");

  private final CompiledRules compiled = compiled();

  private static CompiledRules compiled() {
    return CompiledRules.of("test", ApplicantOnDate.class, CRITERIA);
  }

  @Test
  void kept_rules_find_what_they_found_when_they_were_compiled() {
    RuleEngine engine =
        new CompiledRules(compiled.sha256(), compiled.conditions(), compiled.classes()).engine(IDS);

    assertThat(engine.find(applicant(ApplicantFields.AGE, 64)))
        .containsExactly(Map.entry("test.z", Finding.MET), Map.entry("test.a", Finding.UNKNOWN));
    assertThat(engine.find(applicant(ApplicantFields.AGE, 65)))
        .containsEntry("test.z", Finding.NOT_MET);
    assertThat(engine.find(applicant(ApplicantFields.RETURNEE, false)))
        .containsEntry("test.a", Finding.NOT_MET);
  }

  @Test
  void compiling_anew_gives_the_same_bytes() {
    CompiledRules again = compiled();

    assertThat(again.sha256())
        .isEqualTo(compiled.sha256())
        .isEqualTo(CompiledRules.fingerprint("test", ApplicantOnDate.class, CRITERIA));
    assertThat(again.conditions()).isEqualTo(compiled.conditions());
    assertThat(again.classes().keySet()).isEqualTo(compiled.classes().keySet());
    again
        .classes()
        .forEach((name, bytes) -> assertThat(bytes).isEqualTo(compiled.classes().get(name)));
  }

  @Test
  void nothing_is_kept_but_the_conditions() {
    assertThat(compiled.classes().keySet())
        .containsExactlyInAnyOrderElementsOf(compiled.conditions());
  }

  @Test
  void classes_that_do_not_fit_are_told_and_never_run() {
    SortedMap<String, byte[]> damaged = new TreeMap<>(compiled.classes());
    damaged.replaceAll((name, bytes) -> new byte[] {1, 2, 3});

    fails(new CompiledRules(compiled.sha256(), compiled.conditions(), damaged));
    fails(new CompiledRules(compiled.sha256(), compiled.conditions(), new TreeMap<>()));
    fails(new CompiledRules(compiled.sha256(), List.of(), compiled.classes()));
    fails(
        new CompiledRules(
            compiled.sha256(),
            List.of("java.lang.String", "java.lang.String", "java.lang.String", "java.lang.String"),
            compiled.classes()));
  }

  private static void fails(CompiledRules rules) {
    assertThatExceptionOfType(EngineFailure.class)
        .isThrownBy(() -> rules.engine(IDS))
        .withMessageStartingWith("compiled rules do not fit this library: ");
  }
}
