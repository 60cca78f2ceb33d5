// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.rules.criterion.Operator;
import se.samverkan.sam.rules.internal.engine.EngineFailure;

class RuleCompilerTest {

  private static final String CANONICAL =
      CanonicalDrl.print(
          "test",
          List.of(
              Given.criterion("test.it", Given.that(ApplicantFields.AGE, Operator.AT_LEAST, 16))));

  @Test
  void compiling_again_and_again_leaves_nothing_in_the_registries_of_drools() throws Exception {
    for (int i = 0; i < 20; i++) {
      assertThat(RuleCompiler.compile(CANONICAL).getKiePackages()).isNotEmpty();
    }
    String faulty = CANONICAL.replace("16", "sixteen");
    assertThatExceptionOfType(EngineFailure.class).isThrownBy(() -> RuleCompiler.compile(faulty));

    assertThat(registered("kieModules")).isEmpty();
    assertThat(registered("oldKieModules")).isEmpty();
  }

  @Test
  void a_fault_in_canonical_rules_is_told_with_their_hash() {
    String faulty = CANONICAL.replace("age >= 16", "agee >= 16");

    assertThatExceptionOfType(EngineFailure.class)
        .isThrownBy(() -> RuleCompiler.compile(faulty))
        .withMessageMatching(
            "(?s)canonical rules with SHA-256 [0-9a-f]{64} do not compile: .*agee.*");
  }

  /** Drools has no public way to ask what its repository holds. */
  private static Map<?, ?> registered(String modules) throws ReflectiveOperationException {
    Object repository = field(KieServices.get().getRepository(), "kieModuleRepo");
    return (Map<?, ?>) field(repository, modules);
  }

  private static Object field(Object owner, String name) throws ReflectiveOperationException {
    Field field = owner.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field.get(owner);
  }
}
