// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.explanation;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.sam.arbitrary.ApplicantArbitraries;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.rules.pack.RulePacks;

/** The laws of an explanation, tried on people drawn at random. */
class AnybodyExplainedTest {

  @Property(tries = 60)
  @Label("anybody is explained by the laws, by any pack of the library")
  void anybody(
      @ForAll("applicants") Applicant applicant,
      @ForAll("packs") String pack,
      @ForAll("days") LocalDate day) {
    ExplanationLaws.check(RulePacks.builtIn(pack), applicant, day);
  }

  @Provide("applicants")
  Arbitrary<Applicant> applicants() {
    return ApplicantArbitraries.applicants();
  }

  @Provide("packs")
  Arbitrary<String> packIds() {
    return Arbitraries.of(RulePacks.builtInIds());
  }

  @Provide("days")
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 3000).map(LocalDate.of(2012, 1, 15)::plusDays);
  }
}
