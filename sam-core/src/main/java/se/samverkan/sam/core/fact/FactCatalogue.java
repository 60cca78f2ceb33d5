// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/**
 * The fields that rules may read about one kind of subject, in a fixed order. Immutable, with
 * distinct ids.
 *
 * <p>An agency extends a catalogue with facts of its own by {@link #extend}. The longer catalogue
 * keeps every field of the shorter, so what reads the shorter reads the longer too.
 */
public final class FactCatalogue {

  private static final Pattern OWN_NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,63}");

  private final Class<?> subject;
  private final Map<String, FactField<?>> fields;
  private final List<FactField<?>> byIndex;
  private final FactField<?>[] places;
  private final Map<String, FactField<?>> own = new LinkedHashMap<>();
  private final List<FactField<?>> ownByIndex;
  private final FactSelection everything;

  private FactCatalogue(Class<?> subject, Map<String, FactField<?>> fields) {
    this.subject = subject;
    this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    this.byIndex = List.copyOf(fields.values());
    this.places = byIndex.toArray(FactField<?>[]::new);
    byIndex.forEach(field -> field.ownName().ifPresent(name -> own.put(name, field)));
    this.ownByIndex = List.copyOf(own.values());
    this.everything = FactSelection.of(this, byIndex);
  }

  /**
   * Starts a catalogue.
   *
   * @param subject the type whose accessors rules read; its simple name is the pattern in rules
   */
  public static Maker of(Class<?> subject) {
    return new Maker(subject, Map.of(), false);
  }

  /** Starts a longer catalogue: these fields, and after them facts of an agency's own. */
  public Maker extend() {
    return new Maker(subject, fields, true);
  }

  /** Whether a text can be the name of a fact of an agency's own: at most 64 letters and digits. */
  public static boolean isOwnName(String name) {
    return OWN_NAME.matcher(name).matches();
  }

  /** The type whose accessors rules read. */
  public Class<?> subject() {
    return subject;
  }

  /** All fields, in order. */
  public List<FactField<?>> fields() {
    return byIndex;
  }

  /** The field with this id. */
  public Optional<FactField<?>> find(String id) {
    return Optional.ofNullable(fields.get(id));
  }

  /** The agency's own facts, in order. */
  public List<FactField<?>> own() {
    return ownByIndex;
  }

  /** The fact of the agency's own that has this name. */
  public Optional<FactField<?>> findOwn(String name) {
    return Optional.ofNullable(own.get(name));
  }

  /** Whether this is the other catalogue, or a longer one that begins with it. */
  public boolean covers(FactCatalogue other) {
    return this == other
        || size() >= other.size() && byIndex.subList(0, other.size()).equals(other.byIndex);
  }

  int size() {
    return places.length;
  }

  FactSelection everything() {
    return everything;
  }

  void refuseStrange(FactField<?> field) {
    int place = field.index();
    if (place >= places.length || places[place] != field) {
      throw new IllegalArgumentException("field `" + field + "` is of another catalogue");
    }
  }

  /** Makes the fields of one catalogue. Not thread-safe; used once, while a class initialises. */
  public static final class Maker {
    private final Class<?> subject;
    private final Map<String, FactField<?>> fields;
    private final boolean own;

    private Maker(Class<?> subject, Map<String, FactField<?>> fields, boolean own) {
      this.subject = Objects.requireNonNull(subject, "subject");
      this.fields = new LinkedHashMap<>(fields);
      this.own = own;
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

    /** A field that is one of the answers that an agency lists. */
    public Entry<String> choice(String id, CodeList<Answer> answers) {
      return new Entry<>(id, new FactType.Choice(answers));
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
       * @throws IllegalArgumentException if the id is taken; or if it cannot be the name of an
       *     agency's own fact, see {@link #isOwnName}
       */
      public FactField<T> add(String source) {
        if (own && !isOwnName(id)) {
          throw new IllegalArgumentException("`" + id + "` cannot be the name of a fact");
        }
        FactField<T> field =
            new FactField<>(
                fields.size(),
                own ? "own." + id : id,
                type,
                Objects.requireNonNull(label, "label"),
                Objects.requireNonNull(question, "question"),
                new Source(source),
                personCanChange,
                own ? Optional.of(id) : Optional.empty());
        if (fields.putIfAbsent(field.id(), field) != null) {
          throw new IllegalArgumentException("field `" + id + "` is in the catalogue already");
        }
        return field;
      }
    }
  }
}
