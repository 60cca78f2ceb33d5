// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.outcome.OutcomeFields;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.OwnFields;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.drl.RuleFilePrinter;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/**
 * A pack drawn at random, as files that are read like anybody's: criteria on people and on outcomes
 * with every operator, some of them for a time only, groups that combine them, and facts of an
 * agency's own.
 */
final class RandomPack {

  private static final int CRITERIA = 12;
  private static final int FIELDS = 10;
  private static final LocalDate CHANGE = LocalDate.of(2022, 7, 1);

  private static final String MANIFEST =
      """
      pack: random
      version: "1.0.0-%s"
      validFrom: 2020-01-01
      title: {sv: Slump, en: Random}
      sources: [drawn at random]
      programme: {from: 2020-01-01}
      facts:
        - %s
          type: flag
        - %s
          type: number
        - %s
          type: text
        - %s
          type: choice
          answers:
            - {id: own-home, label: {sv: eget, en: own}}
            - {id: with-parents, label: {sv: hos, en: with}}
            - {id: no-fixed-home, label: {sv: utan, en: without}}
      groups:
      %sclassifications:
        - id: drawn
          label: {sv: slump, en: random}
          source: drawn at random
          classes:
      %s""";

  private RandomPack() {}

  static RulePack of(long seed) {
    RandomRules applicants = new RandomRules(seed, FIELDS);
    RandomRules outcomes = new RandomRules(~seed, OutcomeFields.CATALOGUE, FIELDS);
    List<Criterion> eligibility = dated(applicants.criteria(CRITERIA), applicants.random());
    List<Criterion> outcome =
        outcomes.criteria(CRITERIA).stream().map(one -> named(one, "random.o")).toList();
    String manifest =
        MANIFEST.formatted(
            seed,
            fact("studies"),
            fact("monthsAtHome"),
            fact("mainLanguage"),
            fact("housing"),
            IntStream.range(0, 3)
                .mapToObj(number -> group(number, inForce(applicants.requirement(eligibility))))
                .collect(Collectors.joining()),
            IntStream.range(0, 3)
                .mapToObj(number -> outcomeClass(number, outcomes.requirement(outcome)))
                .collect(Collectors.joining()));
    return RulePacks.read(
            PackSource.of(
                PackFiles.of(
                    "random",
                    Map.of(
                        PackFiles.MANIFEST,
                        manifest.getBytes(UTF_8),
                        PackFiles.ELIGIBILITY,
                        rules(OwnFields.CATALOGUE, eligibility),
                        PackFiles.OUTCOME,
                        rules(OutcomeFields.CATALOGUE, outcome)))))
        .orElseThrow();
  }

  private static byte[] rules(FactCatalogue catalogue, List<Criterion> criteria) {
    return RuleFilePrinter.print("random", catalogue, criteria).getBytes(UTF_8);
  }

  /** Some from a day and some until then; the last one always. */
  private static List<Criterion> dated(List<Criterion> criteria, Random random) {
    return criteria.stream()
        .map(
            one ->
                switch (one.line() > CRITERIA - 1 ? 2 : random.nextInt(3)) {
                  case 0 -> Criterion.builder().copyOf(one).from(Optional.of(CHANGE)).build();
                  case 1 ->
                      Criterion.builder()
                          .copyOf(one)
                          .until(Optional.of(CHANGE.minusDays(1)))
                          .build();
                  default -> one;
                })
        .toList();
  }

  /** Something of a group has to decide in each epoch. */
  private static Requirement inForce(Requirement requirement) {
    return new Requirement.AnyOf(
        List.of(requirement, new Requirement.OfCriterion("random.c" + (CRITERIA - 1))));
  }

  private static Criterion named(Criterion criterion, String prefix) {
    return Criterion.builder()
        .copyOf(criterion)
        .id(prefix + criterion.line())
        .file(PackFiles.OUTCOME)
        .build();
  }

  private static String fact(String id) {
    return """
        id: %s
            label: {sv: eget, en: own}
            question: {sv: Vad?, en: What?}
            source: drawn at random"""
        .formatted(id);
  }

  private static String group(int number, Requirement requirement) {
    return """
          - id: group-%s
            role: targetGroup
            label: {sv: grupp, en: group}
            source: drawn at random
            requires: %s
        """
        .formatted(number, written(requirement));
  }

  /** The first goes before the others. */
  private static String outcomeClass(int number, Requirement requirement) {
    return """
              - id: class-%s
                label: {sv: klass, en: class}
                source: drawn at random
                requires: %s
        %s"""
        .formatted(
            number,
            written(requirement),
            number == 0
                ? ""
                : "        goesAfter: {classes: [class-0], source: drawn at random}\n");
  }

  private static String written(Requirement requirement) {
    if (requirement instanceof Requirement.AllOf all) {
      return "{allOf: " + written(all.parts()) + "}";
    } else if (requirement instanceof Requirement.AnyOf any) {
      return "{anyOf: " + written(any.parts()) + "}";
    }
    return ((Requirement.OfCriterion) requirement).id();
  }

  private static String written(List<Requirement> parts) {
    return parts.stream().map(RandomPack::written).collect(Collectors.joining(", ", "[", "]"));
  }
}
