// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.fact;

import java.util.List;
import se.samverkan.sam.core.code.CodeList;

/**
 * What values a field can have, and so which comparisons make sense on it.
 *
 * @param <T> the type of a known value
 */
public sealed interface FactType<T> {

  /** Yes or no. */
  record Flag() implements FactType<Boolean> {
    @Override
    public Class<Boolean> valueType() {
      return Boolean.class;
    }
  }

  /** A whole number, 0 or more, that is known or not. */
  record Number() implements FactType<Integer> {
    @Override
    public Class<Integer> valueType() {
      return Integer.class;
    }
  }

  /** A count of which perhaps only a lower end is known; rules ask whether it is large enough. */
  record Count() implements FactType<Bounds> {
    @Override
    public Class<Bounds> valueType() {
      return Bounds.class;
    }
  }

  /** A text compared as a whole, such as the name of a municipality. */
  record Text() implements FactType<String> {
    @Override
    public Class<String> valueType() {
      return String.class;
    }
  }

  /**
   * One of a closed list of codes.
   *
   * @param codes the list
   */
  record OneOf<E extends Enum<E>>(Class<E> codes) implements FactType<E> {
    @Override
    public Class<E> valueType() {
      return codes;
    }
  }

  /**
   * Any number of a closed list of codes.
   *
   * @param codes the list
   */
  record SetOf<E extends Enum<E>>(Class<E> codes) implements FactType<KnownCodes<E>> {
    @Override
    @SuppressWarnings("unchecked") // the codes inside are checked where the set is made
    public Class<KnownCodes<E>> valueType() {
      return (Class<KnownCodes<E>>) (Class<?>) KnownCodes.class;
    }
  }

  /**
   * One of the answers that an agency lists for a fact of its own; the value is the answer's id.
   *
   * @param answers the list; never empty
   */
  record Choice(CodeList<Answer> answers) implements FactType<String> {
    /**
     * @throws IllegalArgumentException if there are no answers
     */
    public Choice {
      if (answers.codes().isEmpty()) {
        throw new IllegalArgumentException("a choice needs answers to choose among");
      }
    }

    @Override
    public Class<String> valueType() {
      return String.class;
    }

    @Override
    public boolean allows(String value) {
      return answers.find(value).isPresent();
    }

    /** The ids of the answers, in order. */
    public List<String> ids() {
      return answers.codes().stream().map(Answer::id).toList();
    }
  }

  /** The Java type of a known value. */
  Class<T> valueType();

  /** Whether a value of that Java type is one that the field can have. */
  default boolean allows(T value) {
    return true;
  }
}
