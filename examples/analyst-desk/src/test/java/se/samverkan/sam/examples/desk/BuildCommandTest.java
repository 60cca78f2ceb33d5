// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is checked of commands that take too long to run each. */
class BuildCommandTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ./mvnw verify -pl sam-jsn -am               | sam-jsn
          ./mvnw verify -Pnightli                     | -Pnightli
          ./mvnw vreify                               | vreify
          ./mvnw verify -Dtest=NobodyWroteTest        | NobodyWroteTest
          ./mvnw verify -Dnobody.asked=1              | -Dnobody.asked=1
          ./mvnw verify --fast                        | --fast
          ./mvnw sportless:apply                      | sportless:apply
          .ci/tets                                    | .ci/tets
          examples/benchmarks/run --dokument          | --dokument
          export PATH=$PATH:/where/you/cloned/it/desk | export PATH=$PATH:/where/you/cloned/it/desk
          """)
  void whatACommandNamesAndIsNotThereIsTold(String line, String unknown) {
    assertThat(BuildCommand.of(line).unknown()).containsExactly(unknown);
  }

  @Test
  void whatThereIsIsNotTold() {
    assertThat(BuildCommand.of("./mvnw -q verify -Pnightly -pl sam-core,sam-rules -am").unknown())
        .isEmpty();
  }

  @Test
  void commandsAndOptionsOfSamAreToldInProseIfTheProgramDoesNotHaveThem() {
    assertThat(SamCommand.unknownInProse("Run `sam chek FILE`, or `sam test PACK --mutant`."))
        .containsExactly("`sam chek FILE`", "--mutant in `sam test PACK --mutant`");
  }
}
