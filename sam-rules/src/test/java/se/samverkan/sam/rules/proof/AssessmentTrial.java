// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.AssessmentResult;
import se.samverkan.sam.core.assessment.Provenance;
import se.samverkan.sam.json.Layout;
import se.samverkan.sam.json.SamJson;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.RulePack;

/** Applicants assessed by one pack on any day. */
final class AssessmentTrial implements Trial<AssessmentTrial.Case> {

  /** Somebody on a day. */
  record Case(Applicant applicant, LocalDate day) {}

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
  private final List<BiFunction<Applicant, LocalDate, AssessmentResult>> engines;
  private final DrawnDays days;
  private final DrawnApplicants applicants;

  AssessmentTrial(
      RulePack pack, List<BiFunction<Applicant, LocalDate, AssessmentResult>> engines) {
    this.pack = pack;
    this.engines = engines;
    this.days = new DrawnDays(pack);
    this.applicants = new DrawnApplicants(pack);
  }

  /** By every engine. */
  static AssessmentTrial of(RulePack pack) {
    List<BiFunction<Applicant, LocalDate, AssessmentResult>> engines = new ArrayList<>();
    for (Engine engine : Engine.values()) {
      engines.add(pack.using(engine)::assess);
    }
    return new AssessmentTrial(pack, engines);
  }

  @Override
  public String pack() {
    return pack.id() + " " + pack.manifest().version();
  }

  @Override
  public Case draw(Draw draw) {
    LocalDate day = days.day(draw);
    return new Case(applicants.applicant(draw, day), day);
  }

  @Override
  public Optional<String> difference(Case one) {
    AssessmentResult first = result(0, one);
    return IntStream.range(1, engines.size())
        .mapToObj(i -> difference(first, result(i, one)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private AssessmentResult result(int engine, Case one) {
    return engines.get(engine).apply(one.applicant(), one.day());
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
    return FewerLines.of(SamJson.writeApplicant(one.applicant(), Layout.YAML))
        .flatMap(
            text ->
                SamJson.readApplicantYaml(text)
                    .fold(read -> Stream.of(new Case(read, one.day())), refused -> Stream.empty()));
  }

  @Override
  public String written(Case one) {
    return "on " + one.day() + "\n" + SamJson.writeApplicant(one.applicant(), Layout.YAML);
  }
}
