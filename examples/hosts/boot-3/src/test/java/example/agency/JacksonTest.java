// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package example.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.json.Layout;
import se.samverkan.sam.json.SamJson;
import se.samverkan.sam.json.SamModule;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.RulePacks;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3 beside the Jackson 2 that Boot 3.5 pins, today's and that of Boot 3.5.12. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class JacksonTest {

  private static final String ANNOTATIONS = "expected.annotations";

  @Test
  void a_run_meets_the_version_that_it_should() {
    assertThat(JsonFormat.class.getPackage().getImplementationVersion())
        .isEqualTo(System.getProperty(ANNOTATIONS));
  }

  @Test
  void sam_json_reads_and_writes_with_either() {
    String json = SamJson.assessment().write(assessment(), Layout.COMPACT);

    assertThat(SamJson.assessment().read(json).orElseThrow()).isEqualTo(assessment());
  }

  @Test
  void a_mapper_of_jackson_3_can_be_made_with_the_newer_alone() {
    if (System.getProperty(ANNOTATIONS).startsWith("2.19.")) {
      assertThatThrownBy(JacksonTest::written)
          .isInstanceOf(NoClassDefFoundError.class)
          .hasMessageStartingWith("com/fasterxml/jackson/annotation/");
    } else {
      assertThat(written()).isEqualTo(SamJson.assessment().write(assessment(), Layout.COMPACT));
    }
  }

  private static String written() {
    return JsonMapper.builder().addModule(new SamModule()).build().writeValueAsString(assessment());
  }

  private static Assessment assessment() {
    Applicant applicant = SamJson.applicant().read("{\"id\": \"p-1\"}").orElseThrow();
    return RulePacks.builtIn("sam")
        .using(Engine.MODEL)
        .assess(applicant, LocalDate.of(2012, 1, 16))
        .orElseThrow();
  }
}
