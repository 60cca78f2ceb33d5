// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.findings;

import dev.cel.bundle.CelFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.examples.benchmarks.peer.CamundaDmnFinder;
import se.samverkan.sam.examples.benchmarks.peer.CelFinder;
import se.samverkan.sam.examples.benchmarks.peer.EasyRulesFinder;
import se.samverkan.sam.examples.benchmarks.peer.EvreteFinder;
import se.samverkan.sam.examples.benchmarks.peer.KieDmnFinder;
import se.samverkan.sam.examples.benchmarks.population.Population;
import se.samverkan.sam.examples.benchmarks.session.Arrangement;
import se.samverkan.sam.examples.benchmarks.session.SessionFinder;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.pack.Engine;

/** All the ways of finding, by what they are called in tables. */
public final class Finders {

  /** What the others are measured against. */
  public static final String BY_HAND = "by hand";

  private static final String KIE_DMN = "KIE DMN";
  private static final String CAMUNDA_DMN = "Camunda DMN";
  private static final int OF_THE_SLOW = 500;

  private Finders() {}

  private static Map<String, Supplier<Finder>> all() {
    Map<String, Supplier<Finder>> all = new LinkedHashMap<>();
    all.put(BY_HAND, ByHandFinder::finder);
    for (Engine engine : LibraryFinder.engines()) {
      all.put("library, engine " + engine.id(), () -> LibraryFinder.finder(engine));
    }
    for (Arrangement arrangement : Arrangement.values()) {
      all.put("Drools, " + arrangement.words(), () -> new SessionFinder(arrangement));
    }
    all.put("Evrete, 500 in a session", () -> new EvreteFinder(true));
    all.put("Evrete, one session kept", () -> new EvreteFinder(false));
    all.put("Easy Rules", EasyRulesFinder::new);
    all.put("CEL, earlier run time", () -> new CelFinder(CelFactory.legacyCelBuilder()));
    all.put("CEL", () -> new CelFinder(CelFactory.plannerCelBuilder()));
    all.put(KIE_DMN, KieDmnFinder::new);
    all.put(CAMUNDA_DMN, CamundaDmnFinder::new);
    return all;
  }

  /** What there is, in the order of the tables. */
  public static List<String> names() {
    return List.copyOf(all().keySet());
  }

  /** The finder of this name, its rules compiled. */
  public static Finder named(String name) {
    return Objects.requireNonNull(all().get(name), name).get();
  }

  /** How many people a finder is checked on before it is measured; slow ones on fewer. */
  public static int checkedOn(String name) {
    boolean slow = name.equals(KIE_DMN) || name.equals(CAMUNDA_DMN);
    return slow ? OF_THE_SLOW : Population.SIZE;
  }

  /**
   * Holds a finder against the typed model.
   *
   * @throws IllegalStateException if it finds anything else on anybody
   */
  public static void require(String name, Finder finder, List<ApplicantOnDate> people) {
    List<Criterion> criteria = Criteria.all();
    long[] found = new long[Finder.BATCH];
    int checked = Math.min(checkedOn(name), people.size());
    for (int from = 0; from < checked; from += Finder.BATCH) {
      int count = Math.min(Finder.BATCH, checked - from);
      finder.find(from, count, found);
      for (int i = 0; i < count; i++) {
        if (found[i] != Criteria.find(criteria, people.get(from + i))) {
          throw new IllegalStateException(
              "`" + name + "` finds something else on person number " + (from + i));
        }
      }
    }
  }
}
