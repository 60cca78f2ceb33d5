// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.fact;

import java.util.Optional;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;
import se.samverkan.sam.core.label.Source;

/**
 * One thing that can be known about a person on a date, under the name by which rules read it. A
 * field belongs to the {@link FactCatalogue} that made it.
 *
 * @param <T> the type of a known value
 */
public final class FactField<T> implements Labelled {

  private final int index;
  private final String id;
  private final FactType<T> type;
  private final Label label;
  private final Label question;
  private final Source source;
  private final boolean personCanChange;
  private final Optional<String> ownName;
  private final Class<T> valueType;
  private final boolean choice;

  FactField(
      int index,
      String id,
      FactType<T> type,
      Label label,
      Label question,
      Source source,
      boolean personCanChange,
      Optional<String> ownName) {
    this.index = index;
    this.id = id;
    this.type = type;
    this.label = label;
    this.question = question;
    this.source = source;
    this.personCanChange = personCanChange;
    this.ownName = ownName;
    this.valueType = type.valueType();
    this.choice = type instanceof FactType.Choice;
  }

  /** Where it stands in the order of its catalogue, from 0. */
  public int index() {
    return index;
  }

  /**
   * Refuses a value that the field cannot have.
   *
   * @throws IllegalArgumentException if the value is none of the answers to choose among
   * @throws ClassCastException if the value is not of the field's type
   */
  void check(T value) {
    // an enum's constants may have classes of their own
    T fitting = value.getClass() == valueType ? value : valueType.cast(value);
    if (choice && !type.allows(fitting)) {
      throw new IllegalArgumentException("field `" + this + "` has no such answer");
    }
  }

  /**
   * The name: {@code age}, or with one dot {@code sicknessCompensation.received}. A fact of an
   * agency's own begins with {@code own}, such as {@code own.monthsAtHome}.
   */
  public String id() {
    return id;
  }

  /** For a fact of an agency's own, the name that the agency gave it. */
  public Optional<String> ownName() {
    return ownName;
  }

  /**
   * How rules read it: by its id, or for a fact of an agency's own by a call, such as {@code
   * own.number("monthsAtHome")}.
   */
  public String inRules() {
    return ownName.map(name -> "own." + word() + "(\"" + name + "\")").orElse(id);
  }

  private String word() {
    if (type instanceof FactType.Flag) {
      return "flag";
    } else if (type instanceof FactType.Number) {
      return "number";
    }
    return type instanceof FactType.Text ? "text" : "choice";
  }

  /** Which values it can have. */
  public FactType<T> type() {
    return type;
  }

  /** What it is called. */
  @Override
  public Label label() {
    return label;
  }

  /** What to ask when it is missing. */
  public Label question() {
    return question;
  }

  /** Where the reports speak of it. */
  public Source source() {
    return source;
  }

  /** Whether the person could bring about another value; never so for an age or an illness. */
  public boolean personCanChange() {
    return personCanChange;
  }

  @Override
  public String toString() {
    return id;
  }
}
