// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import java.util.Optional;
import java.util.function.Function;
import se.samverkan.sam.core.fact.FactType;

/**
 * What is known of one fact that an agency has defined in a rule pack of its own: yes or no, a
 * number, or a text. {@code toString} never shows it.
 */
public sealed interface OwnFact {

  /** The greatest number that a fact can have: nine digits. */
  int MOST = 999_999_999;

  /** Yes or no. */
  record Flag(boolean value) implements OwnFact {
    @Override
    public String toString() {
      return "yes or no";
    }
  }

  /**
   * A whole number.
   *
   * @param value from 0 to {@link #MOST}
   */
  record Number(int value) implements OwnFact {
    /**
     * @throws IllegalArgumentException if the number is below 0 or above {@link #MOST}
     */
    public Number {
      if (value < 0 || value > MOST) {
        throw new IllegalArgumentException("a fact's number is from 0 to " + MOST);
      }
    }

    @Override
    public String toString() {
      return "a number";
    }
  }

  /**
   * A text, or the id of one of several answers.
   *
   * @param value not blank
   */
  record Text(String value) implements OwnFact {
    /**
     * @throws IllegalArgumentException if the text is blank
     */
    public Text {
      if (value.isBlank()) {
        throw new IllegalArgumentException("a fact's text is not blank");
      }
    }

    @Override
    public String toString() {
      return "a text";
    }
  }

  /** Yes or no. */
  static OwnFact of(boolean value) {
    return new Flag(value);
  }

  /**
   * A whole number.
   *
   * @throws IllegalArgumentException if the number is below 0 or above {@link #MOST}
   */
  static OwnFact of(int value) {
    return new Number(value);
  }

  /**
   * A text, or the id of one of several answers.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  static OwnFact of(String value) {
    return new Text(value);
  }

  /** The value, if a field of this type can have it. */
  default Optional<Object> valueFor(FactType<?> type) {
    if (this instanceof Flag one && type instanceof FactType.Flag) {
      return Optional.of(one.value());
    } else if (this instanceof Number one && type instanceof FactType.Number) {
      return Optional.of(one.value());
    } else if (this instanceof Text one && type instanceof FactType.Text) {
      return Optional.of(one.value());
    } else if (this instanceof Text one && type instanceof FactType.Choice choice) {
      return Optional.<Object>of(one.value()).filter(value -> choice.allows(one.value()));
    }
    return Optional.empty();
  }

  /** What each kind of value comes to. */
  default <T> T fold(
      Function<Boolean, T> flag, Function<Integer, T> number, Function<String, T> text) {
    if (this instanceof Flag one) {
      return flag.apply(one.value());
    } else if (this instanceof Number one) {
      return number.apply(one.value());
    }
    return text.apply(((Text) this).value());
  }
}
