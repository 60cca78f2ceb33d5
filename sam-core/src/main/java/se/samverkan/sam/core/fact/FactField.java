// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.fact;

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

  FactField(
      int index,
      String id,
      FactType<T> type,
      Label label,
      Label question,
      Source source,
      boolean personCanChange) {
    this.index = index;
    this.id = id;
    this.type = type;
    this.label = label;
    this.question = question;
    this.source = source;
    this.personCanChange = personCanChange;
  }

  int index() {
    return index;
  }

  /** The name in rules: {@code age}, or with one dot {@code sicknessCompensation.received}. */
  public String id() {
    return id;
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
