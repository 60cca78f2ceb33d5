// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading a document: its value, or why it was refused.
 *
 * @param <T> the kind of value
 */
public sealed interface Reading<T> {

  /** The result of one of two functions: of the value, or of the problems. */
  <R> R fold(
      Function<? super T, ? extends R> read,
      Function<? super List<JsonProblem>, ? extends R> refused);

  /** What is wrong with the document, in the order of its text; empty if it was read. */
  List<JsonProblem> problems();

  /** The value, if the document was read. */
  default Optional<T> toOptional() {
    return fold(Optional::of, problems -> Optional.empty());
  }

  /**
   * The value.
   *
   * @throws RefusedException if the document was refused
   */
  default T orElseThrow() {
    return fold(
        value -> value,
        problems -> {
          throw new RefusedException(problems);
        });
  }

  /**
   * A document that was read.
   *
   * @param value what it says
   */
  record Read<T>(T value) implements Reading<T> {

    /**
     * @throws NullPointerException if the value is null
     */
    public Read {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public <R> R fold(
        Function<? super T, ? extends R> read,
        Function<? super List<JsonProblem>, ? extends R> refused) {
      return read.apply(value);
    }

    @Override
    public List<JsonProblem> problems() {
      return List.of();
    }
  }

  /**
   * A document that was refused.
   *
   * @param problems why; at least one
   */
  record Refused<T>(List<JsonProblem> problems) implements Reading<T> {

    /**
     * @throws IllegalArgumentException if there is no problem
     */
    public Refused {
      problems = List.copyOf(problems);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("a document is refused for a reason");
      }
    }

    @Override
    public <R> R fold(
        Function<? super T, ? extends R> read,
        Function<? super List<JsonProblem>, ? extends R> refused) {
      return refused.apply(problems);
    }
  }
}
