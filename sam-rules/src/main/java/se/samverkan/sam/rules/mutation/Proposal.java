// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.programme.GroupRole;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.scenario.Expectation;

/**
 * A scenario that a pack passes and a mutant of it does not.
 *
 * @param name a sentence
 * @param source where the expectation comes from, if the mutated thing has a source
 * @param asOf the day of the assessment
 * @param given what is known of the person
 * @param expect what the pack finds and the mutant does not
 * @param changesVerdict whether the two say different verdicts, of the programme or of a group
 */
public record Proposal(
    Label name,
    Optional<Source> source,
    LocalDate asOf,
    Applicant given,
    Expectation expect,
    boolean changesVerdict) {

  /** Such a scenario, if one is found; that none is found is no proof that there is none. */
  static Optional<Proposal> against(RulePack pack, Mutant mutant) {
    return Witness.of(pack, mutant.pack()).map(found -> of(pack, mutant, found));
  }

  private static Proposal of(RulePack pack, Mutant mutant, Witness.Found found) {
    Difference difference = found.difference();
    Expectation expect = expectation(pack, difference);
    return new Proposal(
        name(mutant, difference.inVerdict() ? verdict(pack, difference) : mutant.change()),
        mutant.source(),
        found.asOf(),
        found.given(),
        expect,
        difference.inVerdict());
  }

  private static Label name(Mutant mutant, Label what) {
    return new Label(
        mutant.about().sv() + ": " + what.sv(), mutant.about().en() + ": " + what.en());
  }

  /** Whether the programme has one target group, so that its verdict is that of the programme. */
  private static boolean isAlone(RulePack pack, Difference difference) {
    return difference.inProgramme()
        && pack.programme().groups().stream()
                .filter(group -> group.role() == GroupRole.TARGET_GROUP)
                .count()
            == 1;
  }

  private static Label verdict(RulePack pack, Difference difference) {
    Label whole = difference.right().verdict().label();
    if (isAlone(pack, difference)) {
      return whole;
    }
    return difference.groups().entrySet().stream()
        .findFirst()
        .map(group -> ofGroup(group.getKey(), group.getValue().label()))
        .orElse(whole);
  }

  private static Label ofGroup(String group, Label verdict) {
    String id = " (`" + group + "`)";
    return new Label(verdict.sv() + id, verdict.en() + id);
  }

  private static Expectation expectation(RulePack pack, Difference difference) {
    if (difference.inVerdict()) {
      return Expectation.builder()
          .verdict(difference.right().verdict())
          .groups(isAlone(pack, difference) ? Map.of() : difference.groups())
          .including(difference.findings())
          .build();
    }
    boolean byFindings = !difference.findings().isEmpty();
    return Expectation.builder()
        .verdict(difference.right().verdict())
        .including(difference.findings())
        .reasons(byFindings ? Optional.empty() : difference.reasons())
        .notices(difference.notices())
        .build();
  }

  /** The same as one of several of its name, where one file has to hold them all. */
  Proposal numbered(int number) {
    String suffix = " (" + number + ")";
    return new Proposal(
        new Label(name.sv() + suffix, name.en() + suffix),
        source,
        asOf,
        given,
        expect,
        changesVerdict);
  }

  /** The scenario as it stands in the list of a scenario file, indented by two spaces. */
  public String item(Language language) {
    return ScenarioYaml.item(this, language);
  }

  /** A scenario file that holds it alone. */
  public String file(Language language) {
    return "scenarios:\n" + item(language);
  }
}
