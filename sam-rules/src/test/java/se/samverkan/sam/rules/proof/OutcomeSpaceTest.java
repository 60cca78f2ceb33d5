// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.sam.core.outcome.ClassResult;
import se.samverkan.sam.core.outcome.OutcomeOnDate;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.programme.Classification;
import se.samverkan.sam.rules.internal.assess.Epoch;
import se.samverkan.sam.rules.internal.drools.DroolsEngines;
import se.samverkan.sam.rules.internal.drools.SessionEngine;
import se.samverkan.sam.rules.internal.engine.ModelEngine;
import se.samverkan.sam.rules.internal.engine.RuleEngine;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/**
 * All that rules on outcomes can be asked, see {@link OutcomeSpace}: all engines find the same, and
 * a class is what every completion of what is unknown agrees on, found here by another way.
 */
@Tag("one-jdk")
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutcomeSpaceTest {

  private static final EnrolmentId CASE = EnrolmentId.of("case");

  @ParameterizedTest
  @CsvSource({
    "sam, completion, 42",
    "sam, onward, 243",
    "resam, result, 3402",
    "resam, stated-goal, 1134"
  })
  void all_engines_and_the_definition_agree_on_every_cell(
      String id, String classification, int cells) {
    RulePack pack = RulePacks.builtIn(id);
    OutcomeSpace space = new OutcomeSpace(pack, classification(pack, classification));
    assertThat(space.size()).isEqualTo(cells);

    Epoch epoch =
        Epoch.beginning(
            pack.manifest().validFrom(), pack.outcomeCriteria(), pack.programme().values());
    RuleEngine session = SessionEngine.of(id, OutcomeOnDate.class, epoch.resolved());
    RuleEngine direct = DroolsEngines.direct(id, OutcomeOnDate.class, epoch.resolved());
    RuleEngine model = new ModelEngine(epoch.conditions());
    RulePack byModel = pack.using(Engine.MODEL);
    ClassResult[] found = new ClassResult[cells];
    for (int cell = 0; cell < cells; cell++) {
      OutcomeOnDate view = space.view(cell);
      assertThat(session.find(view)).isEqualTo(model.find(view));
      assertThat(direct.find(view)).isEqualTo(model.find(view));
      found[cell] =
          byModel
              .classify(CASE, view, pack.manifest().validFrom())
              .in(classification)
              .orElseThrow();
    }
    for (int cell = 0; cell < cells; cell++) {
      assertThat(plain(Objects.requireNonNull(found[cell]))).isEqualTo(defined(space, cell, found));
    }
  }

  private static Classification classification(RulePack pack, String id) {
    return pack.programme().classifications().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String defined(OutcomeSpace space, int cell, ClassResult[] found) {
    Set<String> all =
        space.completions(cell).stream()
            .map(one -> plain(Objects.requireNonNull(found[one])))
            .collect(Collectors.toCollection(TreeSet::new));
    return all.size() == 1 ? all.iterator().next() : "open " + classes(all);
  }

  private static Set<String> classes(Set<String> results) {
    return results.stream()
        .flatMap(result -> Arrays.stream(result.split(" ", -1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String plain(ClassResult result) {
    return result.fold(
        ClassResult.Classified::outcomeClass,
        conflict -> String.join(" ", conflict.classes()),
        open -> {
          Set<String> possible = new TreeSet<>(open.possible());
          if (open.canBeNone()) {
            possible.add("none");
          }
          return "open " + possible;
        },
        none -> "none");
  }
}
