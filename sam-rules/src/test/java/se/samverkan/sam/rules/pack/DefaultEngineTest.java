// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ParticipantId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DefaultEngineTest {

  @ParameterizedTest
  @EnumSource(Engine.class)
  void every_engine_can_be_chosen_by_its_id(Engine engine) {
    assertThat(DefaultEngine.of(engine.id())).isEqualTo(engine);
  }

  @Test
  void another_name_is_refused_with_those_that_there_are() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DefaultEngine.of("sesion"))
        .withMessageStartingWith(
            "the system property `sam.rules.engine` is `sesion`; the engines are")
        .withMessageContaining("`session`")
        .withMessageContaining("`model`");
  }

  @Test
  void a_pack_of_which_nobody_says_otherwise_is_run_by_it() {
    assertThat(
            RulePacks.builtIn("sam")
                .assess(
                    Applicant.builder().id(ParticipantId.of("p-1")).build(),
                    LocalDate.of(2012, 1, 15))
                .orElseThrow()
                .provenance()
                .engine())
        .isEqualTo(DefaultEngine.chosen().id())
        .isEqualTo(System.getProperty(DefaultEngine.PROPERTY, DefaultEngine.of(null).id()));
  }
}
