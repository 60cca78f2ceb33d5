// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.audit;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import se.samverkan.sam.core.assessment.Provenance;

/** What comes of asking again what a record says was asked. */
public sealed interface Replayed {

  /** What the one of three functions makes of it that is for its kind. */
  default <T> T fold(
      Function<? super Equal, ? extends T> equal,
      Function<? super Differs, ? extends T> differs,
      Function<? super Impossible, ? extends T> impossible) {
    if (this instanceof Equal one) {
      return equal.apply(one);
    }
    return this instanceof Differs one ? differs.apply(one) : impossible.apply((Impossible) this);
  }

  /**
   * The answer is the same in canonical form, but for the engine and the version of the library,
   * which the two sides name.
   *
   * @param recorded by which rules and program the record was made
   * @param now by which it was replayed
   */
  record Equal(Provenance recorded, Provenance now) implements Replayed {

    /**
     * @throws NullPointerException if either is null
     */
    public Equal {
      Objects.requireNonNull(recorded, "recorded");
      Objects.requireNonNull(now, "now");
    }

    /** Whether the engine and the version of the library are the same too. */
    public boolean bySameProgram() {
      return recorded.equals(now);
    }
  }

  /**
   * The answer is another.
   *
   * @param recorded by which rules and program the record was made
   * @param now by which it was replayed
   * @param differences where, in the order of the record; never empty
   * @param causes what is otherwise than it was; never empty
   */
  record Differs(
      Provenance recorded, Provenance now, List<Difference> differences, Set<Cause> causes)
      implements Replayed {

    /**
     * @throws IllegalArgumentException if nothing differs, or nothing is told to be why
     */
    public Differs {
      Objects.requireNonNull(recorded, "recorded");
      Objects.requireNonNull(now, "now");
      differences = List.copyOf(differences);
      if (differences.isEmpty() || causes.isEmpty()) {
        throw new IllegalArgumentException("what differs does so somewhere, and for a reason");
      }
      causes = Collections.unmodifiableSet(EnumSet.copyOf(causes));
    }

    /** Whether all that was found is the same, and only the words are others. */
    public boolean onlyInWords() {
      return differences.stream().allMatch(Difference::concernsWords);
    }
  }

  /**
   * It could not be asked again.
   *
   * @param obstacles why; never empty
   */
  record Impossible(List<Obstacle> obstacles) implements Replayed {

    /**
     * @throws IllegalArgumentException if nothing is in the way
     */
    public Impossible {
      obstacles = List.copyOf(obstacles);
      if (obstacles.isEmpty()) {
        throw new IllegalArgumentException("what is impossible is so for a reason");
      }
    }
  }
}
