// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import java.util.Comparator;
import java.util.EnumSet;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/**
 * One of the groups into which a {@link Dimension} divides members. Those of which the group is not
 * known are a category too, and so are the ways in which an outcome can be without a class.
 *
 * @param kind what sort of group
 * @param rank the place among those of its kind; those of one rank stand in the order of their ids
 * @param id unique among those of its kind in a dimension
 * @param label what people read
 */
public record Category(Kind kind, int rank, String id, Label label)
    implements Comparable<Category>, Labelled {

  /** What sort of group, in the order in which they stand in a table. */
  public enum Kind {
    /** A value, such as women. */
    VALUE,
    /** An outcome that fits no class. */
    NO_CLASS,
    /** An outcome that fits several classes. */
    CONFLICT,
    /** An outcome that unknown facts leave open. */
    UNDETERMINED,
    /** There is no outcome yet. */
    UNDER_WAY,
    /** There is no outcome, since the person was not enrolled (F54). */
    NOT_ENROLLED,
    /** It does not apply, such as a group for who was put in none. */
    NONE,
    /** It is not known. */
    UNKNOWN
  }

  private static final Comparator<Category> ORDER =
      Comparator.comparing(Category::kind)
          .thenComparing(Category::rank)
          .thenComparing(Category::id)
          .thenComparing(category -> category.label().sv())
          .thenComparing(category -> category.label().en());

  /** Those of whom it is not known. */
  public static final Category UNKNOWN = plain(Kind.UNKNOWN, "unknown", "okänt", "unknown");

  static final Category NO_CLASS = plain(Kind.NO_CLASS, "no-class", "ingen klass", "no class");
  static final Category CONFLICT =
      plain(Kind.CONFLICT, "conflict", "flera klasser", "several classes");
  static final Category UNDETERMINED =
      plain(Kind.UNDETERMINED, "undetermined", "kan inte avgöras", "undetermined");
  static final Category UNDER_WAY = plain(Kind.UNDER_WAY, "under-way", "pågår", "under way");
  static final Category NOT_ENROLLED =
      plain(Kind.NOT_ENROLLED, "not-enrolled", "inte inskriven", "not enrolled");
  static final Category NONE = plain(Kind.NONE, "none", "ingen", "none");

  /** A value that is known by a code of a fixed list, in the order of that list. */
  public static <E extends Enum<E> & Labelled> Category of(E value) {
    long before =
        EnumSet.allOf(value.getDeclaringClass()).stream()
            .filter(one -> one.compareTo(value) < 0)
            .count();
    return new Category(Kind.VALUE, (int) before, value.name(), value.label());
  }

  /**
   * A value that is a name, the same in both languages; names stand in the order of their letters'
   * codes, in every locale.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public static Category named(String name) {
    return new Category(Kind.VALUE, 0, name, new Label(name, name));
  }

  private static Category plain(Kind kind, String id, String sv, String en) {
    return new Category(kind, 0, id, new Label(sv, en));
  }

  @Override
  public int compareTo(Category other) {
    return ORDER.compare(this, other);
  }
}
