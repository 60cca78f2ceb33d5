// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.fact.FactType;

/**
 * What is known of the facts that an agency has defined in its rule pack; rules read it by {@code
 * own.flag("name")}, {@code own.number("name")}, {@code own.text("name")} and {@code
 * own.choice("name")}.
 */
public final class OwnFactsOnDate {

  private final FactSheet sheet;

  OwnFactsOnDate(FactSheet sheet) {
    this.sheet = sheet;
  }

  /**
   * A fact that is yes or no, or null where it is unknown.
   *
   * @throws IllegalArgumentException if the pack has no such fact
   */
  public @Nullable Boolean flag(String name) {
    return (Boolean) value(name, FactType.Flag.class);
  }

  /**
   * A fact that is a number, or null where it is unknown.
   *
   * @throws IllegalArgumentException if the pack has no such fact
   */
  public @Nullable Integer number(String name) {
    return (Integer) value(name, FactType.Number.class);
  }

  /**
   * A fact that is a text, or null where it is unknown.
   *
   * @throws IllegalArgumentException if the pack has no such fact
   */
  public @Nullable String text(String name) {
    return (String) value(name, FactType.Text.class);
  }

  /**
   * A fact that is one of several answers, by the answer's id; or null where it is unknown.
   *
   * @throws IllegalArgumentException if the pack has no such fact
   */
  public @Nullable String choice(String name) {
    return (String) value(name, FactType.Choice.class);
  }

  /** Names the facts that are known, never their values: they are personal. */
  @Override
  public String toString() {
    return "OwnFactsOnDate" + sheet.catalogue().own().stream().filter(sheet::knows).toList();
  }

  private @Nullable Object value(String name, Class<?> type) {
    FactField<?> field =
        sheet
            .catalogue()
            .findOwn(name)
            .filter(one -> type.isInstance(one.type()))
            .orElseThrow(
                () -> new IllegalArgumentException("the rules have no such fact `" + name + "`"));
    return sheet.value(field);
  }
}
