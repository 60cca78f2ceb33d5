// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.assessing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.examples.benchmarks.byhand.ResamByHand;
import se.samverkan.sam.examples.benchmarks.byhand.SamByHand;
import se.samverkan.sam.examples.benchmarks.population.Population;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/**
 * A way of assessing a person in both programmes, each on its own day.
 *
 * @param words what it is called in tables
 * @param sam makes the assessment of SAM
 * @param resam makes that of RESAM
 */
public record Way(
    String words, Function<Applicant, Assessment> sam, Function<Applicant, Assessment> resam) {

  /** What the others are measured against. */
  public static final String BY_HAND = "by hand";

  /** What the others must agree with. */
  public static Way reference() {
    return by(Engine.MODEL);
  }

  /** Every way there is: by hand, and by each engine of the library. */
  public static List<Way> all() {
    List<Way> ways = new ArrayList<>();
    ways.add(
        new Way(
            BY_HAND,
            person -> SamByHand.assess(person, Population.SAM_DAY),
            person -> ResamByHand.assess(person, Population.RESAM_DAY)));
    ways.add(
        new Way(
            "by hand, over the library's view",
            person -> SamByHand.assessOverView(person, Population.SAM_DAY),
            person -> ResamByHand.assessOverView(person, Population.RESAM_DAY)));
    for (Engine engine : Engine.values()) {
      ways.add(by(engine));
    }
    return List.copyOf(ways);
  }

  /** The way of this name. */
  public static Way named(String words) {
    return all().stream().filter(way -> way.words().equals(words)).findFirst().orElseThrow();
  }

  private static Way by(Engine engine) {
    RulePack sam = RulePacks.builtIn("sam").using(engine);
    RulePack resam = RulePacks.builtIn("resam").using(engine);
    return new Way(
        "library, engine " + engine.id(),
        person -> sam.assess(person, Population.SAM_DAY).orElseThrow(),
        person -> resam.assess(person, Population.RESAM_DAY).orElseThrow());
  }

  /** Both assessments. */
  List<Assessment> assess(Applicant person) {
    return List.of(sam.apply(person), resam.apply(person));
  }
}
