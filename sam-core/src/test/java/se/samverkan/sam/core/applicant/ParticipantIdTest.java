// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ParticipantIdTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "p-1",
        "42",
        "0000000042",
        "0001004567",
        "1234567890",
        "8013011234",
        "8012321234",
        "8012601234",
        "8012921234",
        "201213011234",
        "20120614",
        "2012-06-14",
        "120614-123",
        "120614-12345",
        "urn:case:2012.17_b",
        "550e8400-e29b-41d4-a716-446655440000",
      })
  void a_harmless_id_is_accepted_and_shown_as_it_is(String id) {
    assertThat(ParticipantId.of(id)).hasToString(id);
    assertThat(ParticipantId.of(id).value()).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "å", "a/b", "a\n", "<a>", "'"})
  void an_id_has_only_characters_that_need_no_quotes(String text) {
    refused(text);
  }

  @Test
  void an_id_has_up_to_64_characters() {
    assertThat(ParticipantId.of("x".repeat(64)).value()).hasSize(64);
    refused("x".repeat(65));
  }

  @Test
  @SuppressWarnings("DataFlowIssue")
  void there_is_no_id_without_a_text() {
    assertThatNullPointerException().isThrownBy(() -> ParticipantId.of(null));
  }

  private static void refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> ParticipantId.of(text));
  }
}
