// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.json.text.Pointer;
import se.samverkan.sam.json.text.Suggestion;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.json.yaml.YamlNode;

/**
 * A value of one of several kinds. Which one is told by the property {@code type}, which is written
 * first and may stand anywhere.
 *
 * @param <T> what all of the kinds are
 */
final class VariantForm<T> implements Form<T> {

  static final String TYPE = "type";

  private final String name;
  private final Class<T> common;
  private final Map<String, Variant<?>> variants = new LinkedHashMap<>();

  /**
   * A form of these kinds.
   *
   * @param name what messages call a value of any kind, with its article
   */
  VariantForm(String name, Class<T> common, List<? extends Variant<?>> variants) {
    this.name = name;
    this.common = common;
    variants.forEach(variant -> this.variants.put(variant.type(), variant));
  }

  /** The form of only those kinds that are one of these too. */
  <S extends T> VariantForm<S> narrowedTo(Class<S> narrower) {
    return new VariantForm<>(
        name,
        narrower,
        variants.values().stream()
            .filter(variant -> narrower.isAssignableFrom(variant.record()))
            .toList());
  }

  Class<T> common() {
    return common;
  }

  Map<String, Variant<?>> variants() {
    return variants;
  }

  @Override
  public String inWords() {
    return name + " as a mapping";
  }

  @Override
  public @Nullable T read(YamlNode node, Pointer at, Problems problems) {
    if (!(node instanceof YamlMapping mapping)) {
      refuse(node, at, problems);
      return null;
    }
    Variant<?> variant = variant(mapping, at, problems);
    if (variant == null) {
      refuseUnknown(mapping, at, problems);
      return null;
    }
    Object value = variant.form().read(withoutType(mapping), at, problems);
    return value == null ? null : common.cast(value);
  }

  @Override
  public void write(T value, Sink sink) {
    Variant<?> variant =
        variants.values().stream()
            .filter(one -> one.record().isInstance(value))
            .findFirst()
            .orElseThrow();
    sink.startMapping();
    sink.property(TYPE);
    sink.text(variant.type());
    variant.writeProperties(value, sink);
    sink.endMapping();
  }

  private @Nullable Variant<?> variant(YamlMapping mapping, Pointer at, Problems problems) {
    YamlNode type = mapping.get(TYPE).orElse(null);
    if (type == null) {
      problems.add(mapping.place(), at, "`" + TYPE + "` is missing");
      return null;
    }
    String text = type.asText().orElse("");
    Variant<?> variant = variants.get(text);
    if (variant == null) {
      problems.add(
          type.place(),
          at.then(TYPE),
          "expected the type of " + name + Suggestion.after(text, variants.keySet()));
    }
    return variant;
  }

  /** Of a value whose kind is not known, only what no kind has can be told to be wrong. */
  private void refuseUnknown(YamlMapping mapping, Pointer at, Problems problems) {
    Set<String> known = new LinkedHashSet<>();
    known.add(TYPE);
    variants.values().forEach(variant -> known.addAll(variant.form().properties().keySet()));
    for (YamlMapping.Entry entry : mapping.entries()) {
      if (!known.contains(entry.key())) {
        ObjectForm.refuseUnknown(name, known, entry, at, problems);
      }
    }
  }

  private static YamlMapping withoutType(YamlMapping mapping) {
    return new YamlMapping(
        mapping.place(),
        mapping.entries().stream().filter(entry -> !entry.key().equals(TYPE)).toList());
  }
}
