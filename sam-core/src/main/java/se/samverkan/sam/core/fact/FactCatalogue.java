// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/**
 * The fields that rules may read about one kind of subject, in a fixed order. Immutable, with
 * distinct ids.
 */
public final class FactCatalogue {

  private final Class<?> subject;
  private final Map<String, FactField<?>> fields;

  private FactCatalogue(Class<?> subject, Map<String, FactField<?>> fields) {
    this.subject = subject;
    this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /**
   * Starts a catalogue.
   *
   * @param subject the type whose accessors rules read; its simple name is the pattern in rules
   */
  public static Maker of(Class<?> subject) {
    return new Maker(subject);
  }

  /** The type whose accessors rules read. */
  public Class<?> subject() {
    return subject;
  }

  /** All fields, in order. */
  public List<FactField<?>> fields() {
    return List.copyOf(fields.values());
  }

  /** The field with this id. */
  public Optional<FactField<?>> find(String id) {
    return Optional.ofNullable(fields.get(id));
  }

  int size() {
    return fields.size();
  }

  boolean owns(FactField<?> field) {
    return fields.get(field.id()) == field;
  }

  /** Makes the fields of one catalogue. Not thread-safe; used once, while a class initialises. */
  public static final class Maker {
    private final Class<?> subject;
    private final Map<String, FactField<?>> fields = new LinkedHashMap<>();

    private Maker(Class<?> subject) {
      this.subject = Objects.requireNonNull(subject, "subject");
    }

    /** A field that is yes or no. */
    public Entry<Boolean> flag(String id) {
      return new Entry<>(id, new FactType.Flag());
    }

    /** A field that is a whole number. */
    public Entry<Integer> number(String id) {
      return new Entry<>(id, new FactType.Number());
    }

    /** A field that counts something, perhaps known only from below. */
    public Entry<Bounds> count(String id) {
      return new Entry<>(id, new FactType.Count());
    }

    /** A field that is a text compared as a whole. */
    public Entry<String> text(String id) {
      return new Entry<>(id, new FactType.Text());
    }

    /** A field that is one of these codes. */
    public <E extends Enum<E>> Entry<E> oneOf(String id, Class<E> codes) {
      return new Entry<>(id, new FactType.OneOf<>(codes));
    }

    /** A field that is any number of these codes. */
    public <E extends Enum<E>> Entry<KnownCodes<E>> setOf(String id, Class<E> codes) {
      return new Entry<>(id, new FactType.SetOf<>(codes));
    }

    /** The catalogue of all fields added so far. */
    public FactCatalogue make() {
      return new FactCatalogue(subject, fields);
    }

    /**
     * A field under way; {@link #add} ends it.
     *
     * @param <T> the type of a known value
     */
    public final class Entry<T> {
      private final String id;
      private final FactType<T> type;
      private @Nullable Label label;
      private @Nullable Label question;
      private boolean personCanChange;

      private Entry(String id, FactType<T> type) {
        this.id = id;
        this.type = type;
      }

      /** What the field is called. */
      public Entry<T> label(String sv, String en) {
        label = new Label(sv, en);
        return this;
      }

      /** What to ask when it is missing. */
      public Entry<T> ask(String sv, String en) {
        question = new Label(sv, en);
        return this;
      }

      /** Says that the person could bring about another value. */
      public Entry<T> changeable() {
        personCanChange = true;
        return this;
      }

      /**
       * Adds the field, citing where the reports speak of it.
       *
       * @throws NullPointerException if the label or the question is missing
       * @throws IllegalArgumentException if the id is taken
       */
      public FactField<T> add(String source) {
        FactField<T> field =
            new FactField<>(
                fields.size(),
                id,
                type,
                Objects.requireNonNull(label, "label"),
                Objects.requireNonNull(question, "question"),
                new Source(source),
                personCanChange);
        if (fields.putIfAbsent(id, field) != null) {
          throw new IllegalArgumentException("field `" + id + "` is in the catalogue already");
        }
        return field;
      }
    }
  }
}
