// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.AssessmentResult;
import se.samverkan.sam.core.assessment.Provenance;
import se.samverkan.sam.json.Layout;
import se.samverkan.sam.json.SamJson;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.EngineOfPack;
import se.samverkan.sam.rules.pack.RulePack;

/** Applicants assessed by one pack on any day. */
final class AssessmentTrial implements Trial<AssessmentTrial.Case> {

  /**
   * Somebody on a day.
   *
   * @param whole whether the whole answer is compared, or what the engines find
   */
  record Case(Applicant applicant, LocalDate day, boolean whole) {}

  private static final Map<String, Function<Assessment, Object>> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("verdict", Assessment::verdict);
    PARTS.put("groups", Assessment::groups);
    PARTS.put("missing", Assessment::missing);
    PARTS.put("exact", Assessment::exact);
    PARTS.put("notices", Assessment::notices);
    PARTS.put("facts", Assessment::facts);
    PARTS.put("provenance", Assessment::provenance);
  }

  private final RulePack pack;
  private final double wholes;
  private final EngineFindings findings;
  private final List<RulePack> engines = new ArrayList<>();
  private final DrawnDays days;
  private final DrawnApplicants applicants;

  /**
   * By every engine.
   *
   * @param wholes of how large a part the whole answer is compared
   */
  AssessmentTrial(RulePack pack, double wholes) {
    this(pack, wholes, new EngineFindings(pack, EngineOfPack::onApplicants));
  }

  AssessmentTrial(RulePack pack, double wholes, EngineFindings findings) {
    this.pack = pack;
    this.wholes = wholes;
    this.findings = findings;
    for (Engine engine : Engine.values()) {
      engines.add(pack.using(engine));
    }
    this.days = new DrawnDays(pack);
    this.applicants = new DrawnApplicants(pack);
  }

  @Override
  public String pack() {
    return pack.id() + " " + pack.manifest().version();
  }

  @Override
  public Case draw(Draw draw) {
    LocalDate day = days.day(draw);
    return new Case(applicants.applicant(draw, day), day, draw.chance(wholes));
  }

  @Override
  public boolean isWhole(Case one) {
    return one.whole();
  }

  @Override
  public Optional<String> difference(Case one) {
    if (!one.whole()) {
      return findings.difference(
          one.applicant().on(one.day(), pack.manifest().codes(), pack.manifest().facts()),
          one.day());
    }
    AssessmentResult first = engines.get(0).assess(one.applicant(), one.day());
    return engines.stream()
        .skip(1)
        .map(engine -> engine.assess(one.applicant(), one.day()))
        .flatMap(result -> difference(first, result).stream())
        .findFirst();
  }

  private static Optional<String> difference(AssessmentResult one, AssessmentResult other) {
    Object oneResult = one.fold(AssessmentTrial::alike, refusal -> refusal);
    Object otherResult = other.fold(AssessmentTrial::alike, refusal -> refusal);
    if (oneResult.equals(otherResult)) {
      return Optional.empty();
    }
    return oneResult instanceof Assessment a && otherResult instanceof Assessment b
        ? Optional.of(
            PARTS.entrySet().stream()
                .filter(part -> !part.getValue().apply(a).equals(part.getValue().apply(b)))
                .map(Map.Entry::getKey)
                .toList()
                .toString())
        : Optional.of("[refusal]");
  }

  /** All but the name of the engine. */
  private static Assessment alike(Assessment assessment) {
    return Assessment.builder()
        .copyOf(assessment)
        .provenance(Provenance.builder().copyOf(assessment.provenance()).engine("any").build())
        .build();
  }

  @Override
  public Stream<Case> smaller(Case one) {
    return FewerLines.of(SamJson.applicant().write(one.applicant(), Layout.YAML))
        .flatMap(
            text ->
                SamJson.applicant()
                    .readYaml(text)
                    .fold(
                        read -> Stream.of(new Case(read, one.day(), one.whole())),
                        refused -> Stream.empty()));
  }

  @Override
  public String written(Case one) {
    return "on " + one.day() + "\n" + SamJson.applicant().write(one.applicant(), Layout.YAML);
  }
}
