// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.sam.core.label.Label;

/**
 * Bands of ages in full years, from each of these ages to the one before the next; the first goes
 * down to 0 and the last has no end.
 *
 * @param from the first ages of the bands but the lowest, each higher than the one before; at least
 *     one
 */
public record AgeBands(List<Integer> from) {

  /**
   * @throws IllegalArgumentException if there is none, or one is not higher than the one before, or
   *     the first is not above 0
   */
  public AgeBands {
    from = List.copyOf(from);
    int before = 0;
    for (int age : from) {
      if (age <= before) {
        throw new IllegalArgumentException("age `" + age + "` is not above `" + before + "`");
      }
      before = age;
    }
    if (from.isEmpty()) {
      throw new IllegalArgumentException("there is at least one age to divide at");
    }
  }

  /** Bands that begin at these ages. */
  public static AgeBands from(int first, Integer... more) {
    List<Integer> all = new ArrayList<>(List.of(first));
    all.addAll(List.of(more));
    return new AgeBands(all);
  }

  /**
   * The band of an age.
   *
   * @throws IllegalArgumentException if the age is less than 0
   */
  public Category of(int age) {
    if (age < 0) {
      throw new IllegalArgumentException("an age is 0 or more");
    }
    int band = 0;
    while (band < from.size() && age >= from.get(band)) {
      band++;
    }
    return band(band);
  }

  /** All bands, in order. */
  public List<Category> all() {
    List<Category> all = new ArrayList<>();
    for (int band = 0; band <= from.size(); band++) {
      all.add(band(band));
    }
    return all;
  }

  private Category band(int band) {
    String text;
    Label label;
    if (band == from.size()) {
      int first = from.get(band - 1);
      text = first + "-";
      label = new Label(first + " år och äldre", "aged " + first + " and over");
    } else {
      int first = band == 0 ? 0 : from.get(band - 1);
      int last = from.get(band) - 1;
      text = first + "-" + last;
      label = new Label(first + "–" + last + " år", "aged " + first + " to " + last);
    }
    return new Category(Category.Kind.VALUE, band, text, label);
  }
}
