// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.json.text.Pointer;
import se.samverkan.sam.json.text.Suggestion;
import se.samverkan.sam.json.yaml.YamlNode;

/** One of a closed list of names: the constants of an enum, in lower camel case. */
final class CodeForm<E extends Enum<E>> implements Form<E> {

  private final Class<E> type;
  private final Optional<String> name;
  private final Map<String, E> byName = new LinkedHashMap<>();

  private CodeForm(Class<E> type, Optional<String> name) {
    this.type = type;
    this.name = name;
    for (E constant : type.getEnumConstants()) {
      byName.put(name(constant), constant);
    }
  }

  static <E extends Enum<E>> CodeForm<E> of(Class<E> type) {
    return new CodeForm<>(type, Optional.empty());
  }

  /** A list of so many names that messages call it by a name of its own, with its article. */
  static <E extends Enum<E>> CodeForm<E> named(String name, Class<E> type) {
    return new CodeForm<>(type, Optional.of(name));
  }

  Class<E> type() {
    return type;
  }

  Set<String> names() {
    return byName.keySet();
  }

  @Override
  public String inWords() {
    return name.orElseGet(this::listed);
  }

  private String listed() {
    List<String> quoted = names().stream().map(name -> "`" + name + "`").toList();
    int last = quoted.size() - 1;
    return "one of " + String.join(", ", quoted.subList(0, last)) + " or " + quoted.get(last);
  }

  @Override
  public @Nullable E read(YamlNode node, Pointer at, Problems problems) {
    String text = node.asText().orElse(null);
    if (text == null) {
      refuse(node, at, problems);
      return null;
    }
    E constant = byName.get(text);
    if (constant == null) {
      problems.add(node.place(), at, "expected " + inWords() + Suggestion.after(text, names()));
    }
    return constant;
  }

  @Override
  public void write(E value, Sink sink) {
    sink.text(name(value));
  }

  private static String name(Enum<?> constant) {
    String[] words = constant.name().split("_", -1);
    return words[0].toLowerCase(Locale.ROOT)
        + Arrays.stream(words)
            .skip(1)
            .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining());
  }
}
