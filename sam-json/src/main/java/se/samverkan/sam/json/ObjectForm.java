// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.json.text.Pointer;
import se.samverkan.sam.json.text.Suggestion;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.json.yaml.YamlNode;

/**
 * A value of named properties, written in the order in which they are declared here.
 *
 * @param <T> the kind of value
 * @param <D> the draft that it is built from
 */
final class ObjectForm<T, D> implements Form<T> {

  private final String name;
  private final Supplier<D> draft;
  private final Function<D, T> build;
  private final Map<String, Property<T, D, ?>> properties = new LinkedHashMap<>();

  private ObjectForm(String name, Supplier<D> draft, Function<D, T> build) {
    this.name = name;
    this.draft = draft;
    this.build = build;
  }

  /**
   * A form without properties yet.
   *
   * @param name what messages call the value, with its article
   * @param draft begins a value
   * @param build ends it; throws IllegalArgumentException, with a message that repeats no value, if
   *     the properties contradict each other
   */
  static <T, D> ObjectForm<T, D> of(String name, Supplier<D> draft, Function<D, T> build) {
    return new ObjectForm<>(name, draft, build);
  }

  /** A property that is never absent. */
  <V> ObjectForm<T, D> required(
      String property, Form<V> form, Function<T, V> get, BiConsumer<D, V> set) {
    return with(new Property<>(property, form, true, get.andThen(Optional::of), set));
  }

  /** A property that may be absent or null, which both mean that it is not known. */
  <V> ObjectForm<T, D> optional(
      String property, Form<V> form, Function<T, Optional<V>> get, BiConsumer<D, V> set) {
    return with(new Property<>(property, form, false, get, set));
  }

  /** A list of facts; absent or null, it is unknown. */
  <V> ObjectForm<T, D> facts(
      String property, Form<V> form, Function<T, FactList<V>> get, BiConsumer<D, FactList<V>> set) {
    return with(
        new Property<>(
            property,
            new FactListForm<>(new ListForm<>(form)),
            false,
            value -> Optional.of(get.apply(value)).filter(facts -> !facts.isUnknown()),
            set));
  }

  String name() {
    return name;
  }

  Map<String, Property<T, D, ?>> properties() {
    return properties;
  }

  @Override
  public String inWords() {
    return name + " as a mapping";
  }

  /** A text alone was perhaps meant for the part without which there is no such value. */
  @Override
  public String advice(YamlNode node) {
    List<String> required = required();
    return node.asText().isPresent() && required.size() == 1
        ? "write it as `{\"" + required.get(0) + "\": …}`"
        : "";
  }

  @Override
  public @Nullable T read(YamlNode node, Pointer at, Problems problems) {
    if (!(node instanceof YamlMapping mapping)) {
      refuse(node, at, problems);
      return null;
    }
    int before = problems.count();
    D value = draft.get();
    Set<String> lacking = new LinkedHashSet<>(required());
    for (YamlMapping.Entry entry : mapping.entries()) {
      Property<T, D, ?> property = properties.get(entry.key());
      if (property == null) {
        refuseUnknown(name, properties.keySet(), entry, at, problems);
      } else if (property.isGiven(entry.value())
          && property.read(entry.value(), at, value, problems)) {
        lacking.remove(entry.key());
      }
    }
    for (String property : lacking) {
      if (mapping.entry(property).isEmpty()) {
        problems.add(node.place(), at, "`" + property + "` is missing");
      }
    }
    T built = lacking.isEmpty() ? built(value, node, at, problems) : null;
    return problems.count() == before ? built : null;
  }

  @Override
  public void write(T value, Sink sink) {
    sink.startMapping();
    writeProperties(value, sink);
    sink.endMapping();
  }

  /** Tells the properties alone, in a mapping that has been begun. */
  void writeProperties(T value, Sink sink) {
    properties.values().forEach(property -> property.write(value, sink));
  }

  private List<String> required() {
    return properties.values().stream().filter(Property::required).map(Property::name).toList();
  }

  private ObjectForm<T, D> with(Property<T, D, ?> property) {
    properties.put(property.name(), property);
    return this;
  }

  private @Nullable T built(D value, YamlNode node, Pointer at, Problems problems) {
    try {
      return build.apply(value);
    } catch (IllegalArgumentException e) {
      problems.add(node.place(), at, String.valueOf(e.getMessage()));
      return null;
    }
  }

  /** Notes that a value has no such property. */
  static void refuseUnknown(
      String name, Set<String> properties, YamlMapping.Entry entry, Pointer at, Problems problems) {
    problems.add(
        entry.keyPlace(),
        at.then(entry.key()),
        Pointer.quote(entry.key())
            + " is not a property of "
            + name
            + Suggestion.after(entry.key(), properties));
  }

  /** A property: its name, its form, and where its value is found and put. */
  record Property<T, D, V>(
      String name,
      Form<V> form,
      boolean required,
      Function<T, Optional<V>> get,
      BiConsumer<D, V> set) {

    boolean isGiven(YamlNode node) {
      return required || !node.isNull();
    }

    boolean read(YamlNode node, Pointer at, D draft, Problems problems) {
      V value = form.read(node, at.then(name), problems);
      if (value != null) {
        set.accept(draft, value);
      }
      return value != null;
    }

    void write(T value, Sink sink) {
      get.apply(value)
          .ifPresent(
              present -> {
                sink.property(name);
                form.write(present, sink);
              });
    }
  }
}
