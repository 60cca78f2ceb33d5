// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.core.programme.Requirement.AllOf;
import se.samverkan.sam.core.programme.Requirement.AnyOf;
import se.samverkan.sam.core.programme.Requirement.OfCriterion;

/** The combinations are those that decide, no more and no fewer. */
class CombinationsTest {

  private static final int CRITERIA = 5;

  @Property(tries = 500)
  @Label("the smallest sets are found, held against every way in which criteria can be met")
  void everyWay(@ForAll long seed) {
    Requirement requirement = requirement(new Random(seed), 3);
    List<Set<String>> enough = Combinations.enough(requirement).orElseThrow();
    List<Set<String>> outside = Combinations.outside(requirement).orElseThrow();
    for (int way = 0; way < 1 << CRITERIA; way++) {
      Set<String> met = new HashSet<>();
      for (int i = 0; i < CRITERIA; i++) {
        if ((way & 1 << i) != 0) {
          met.add("c" + i);
        }
      }
      boolean belongs = holds(requirement, met);
      assertThat(enough.stream().anyMatch(met::containsAll)).isEqualTo(belongs);
      assertThat(outside.stream().anyMatch(set -> set.stream().noneMatch(met::contains)))
          .isEqualTo(!belongs);
    }
    assertThat(enough).allSatisfy(set -> assertThat(isSmallest(set, enough)).isTrue());
    assertThat(outside).allSatisfy(set -> assertThat(isSmallest(set, outside)).isTrue());
  }

  @Property(tries = 1)
  @Label("too many combinations are not listed")
  void tooMany() {
    List<Requirement> pairs =
        IntStream.range(0, 9).<Requirement>mapToObj(i -> new AnyOf(criteria(2 * i))).toList();

    assertThat(Combinations.enough(new AllOf(pairs.subList(0, 8))).orElseThrow()).hasSize(256);
    assertThat(Combinations.enough(new AllOf(pairs))).isEmpty();
    assertThat(Combinations.outside(new AllOf(pairs)).orElseThrow()).hasSize(9);
  }

  private static List<Requirement> criteria(int first) {
    return List.of(new OfCriterion("c" + first), new OfCriterion("c" + (first + 1)));
  }

  private static boolean isSmallest(Set<String> set, List<Set<String>> all) {
    return all.stream().noneMatch(other -> !other.equals(set) && set.containsAll(other));
  }

  private static boolean holds(Requirement requirement, Set<String> met) {
    if (requirement instanceof AllOf all) {
      return all.parts().stream().allMatch(part -> holds(part, met));
    } else if (requirement instanceof AnyOf any) {
      return any.parts().stream().anyMatch(part -> holds(part, met));
    }
    return met.contains(((OfCriterion) requirement).id());
  }

  private static Requirement requirement(Random random, int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      return new OfCriterion("c" + random.nextInt(CRITERIA));
    }
    List<Requirement> parts = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      parts.add(requirement(random, depth - 1));
    }
    return random.nextBoolean() ? new AllOf(parts) : new AnyOf(parts);
  }
}
