// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.outcome;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.MissingFact;

/**
 * In which class of one classification an outcome counts: exactly one, or why not. Classes are
 * named by their ids in the rule pack.
 */
public sealed interface ClassResult {

  /**
   * It counts in one class, whatever the unknown facts may be.
   *
   * @param outcomeClass the id of the class
   */
  record Classified(String outcomeClass) implements ClassResult {}

  /**
   * It fits several classes of which none is stated to go before the others.
   *
   * @param classes the ids of all of them; two or more
   */
  record Conflict(Set<String> classes) implements ClassResult {
    /**
     * @throws IllegalArgumentException if there are not two
     */
    public Conflict {
      classes = sorted(classes);
      if (classes.size() < 2) {
        throw new IllegalArgumentException("a conflict is between two classes or more");
      }
    }
  }

  /**
   * What is unknown can still decide.
   *
   * @param possible the ids of the classes in which it can count, alone or in conflict; perhaps too
   *     many if it is not exact
   * @param canBeNone whether it can turn out to count in no class
   * @param missing the facts that can decide it
   * @param exact whether this is certain; it is not where more facts hang together than can be
   *     completed in every way
   */
  record Undetermined(
      Set<String> possible, boolean canBeNone, List<MissingFact> missing, boolean exact)
      implements ClassResult {
    public Undetermined {
      possible = sorted(possible);
      missing = List.copyOf(missing);
    }
  }

  /** It fits no class. */
  record None() implements ClassResult {}

  /** The classes in which it counts or can count. */
  default Set<String> possible() {
    if (this instanceof Classified one) {
      return Set.of(one.outcomeClass());
    } else if (this instanceof Conflict conflict) {
      return conflict.classes();
    }
    return this instanceof Undetermined open ? open.possible() : Set.of();
  }

  /** The facts that can decide it; none where nothing unknown can. */
  default List<MissingFact> missing() {
    return this instanceof Undetermined open ? open.missing() : List.of();
  }

  /**
   * Whether it counts in one of these classes: unknown where what is unknown, or a conflict, leaves
   * that open.
   */
  default Finding isIn(Set<String> classes) {
    Set<String> possible = possible();
    if (possible.stream().noneMatch(classes::contains)) {
      return Finding.NOT_MET;
    }
    boolean canBeNone = this instanceof Undetermined open && open.canBeNone();
    return classes.containsAll(possible) && !canBeNone ? Finding.MET : Finding.UNKNOWN;
  }

  /** What the one of four functions makes of it that is for its kind. */
  default <T> T fold(
      Function<? super Classified, ? extends T> classified,
      Function<? super Conflict, ? extends T> conflict,
      Function<? super Undetermined, ? extends T> undetermined,
      Function<? super None, ? extends T> none) {
    if (this instanceof Classified one) {
      return classified.apply(one);
    } else if (this instanceof Conflict one) {
      return conflict.apply(one);
    } else if (this instanceof Undetermined one) {
      return undetermined.apply(one);
    }
    return none.apply((None) this);
  }

  private static Set<String> sorted(Set<String> ids) {
    return Collections.unmodifiableSet(new TreeSet<>(ids));
  }
}
