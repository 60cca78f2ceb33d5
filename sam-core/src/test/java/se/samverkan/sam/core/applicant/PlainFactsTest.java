// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.sam.core.fact.FactField;

/**
 * Facts that need no working out: rules read them as they were recorded, by the same name (F22–F23,
 * F25–F26, F28–F32, F34).
 */
class PlainFactsTest {

  private static final List<Method> FACTS =
      Arrays.stream(Applicant.class.getMethods())
          .filter(method -> method.getReturnType() == Optional.class)
          .filter(method -> !Set.of("birthDate", "sex").contains(method.getName()))
          .toList();

  @Example
  void no_rule_can_read_the_sex() {
    assertThat(ApplicantFields.CATALOGUE.find("sex")).isEmpty();
  }

  @Example
  void every_single_fact_but_the_birth_date_and_the_sex_is_a_field_of_the_same_name() {
    assertThat(FACTS)
        .isNotEmpty()
        .allSatisfy(fact -> assertThat(ApplicantFields.CATALOGUE.find(fact.getName())).isPresent());
  }

  @Property(tries = 200)
  void a_plain_fact_is_read_as_it_was_recorded(@ForAll("applicants") Applicant applicant)
      throws ReflectiveOperationException {
    ApplicantOnDate view = applicant.on(Somebody.TODAY);
    for (Method fact : FACTS) {
      Object recorded = ((Optional<?>) fact.invoke(applicant)).orElse(null);
      assertThat((Object) view.sheet().value(field(fact))).as(fact.getName()).isEqualTo(recorded);
    }
  }

  @Provide
  static Arbitrary<Applicant> applicants() {
    return Applicants.close();
  }

  private static FactField<?> field(Method fact) {
    return ApplicantFields.CATALOGUE.find(fact.getName()).orElseThrow();
  }
}
