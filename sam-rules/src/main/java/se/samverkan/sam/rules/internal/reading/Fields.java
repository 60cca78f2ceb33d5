// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.rules.pack.PackProblem;

/**
 * One mapping while it is read. A reader asks for the keys it knows; {@link #end} then notes every
 * key that nobody asked for. What is missing or wrong is noted, and a stand-in returned.
 */
public final class Fields {

  /** What a text is read as that is missing or wrong. */
  static final String STAND_IN = "?";

  private final Keys keys;
  private final ProblemLog log;
  private final Scalars scalars;
  private final ScalarLists lists;

  private Fields(Keys keys, ProblemLog log) {
    this.keys = keys;
    this.log = log;
    this.scalars = new Scalars(log);
    this.lists = new ScalarLists(log);
  }

  /**
   * The fields of a node, which must be a mapping.
   *
   * @param place where to say that a key is missing
   * @param name what messages call the mapping
   */
  public static Optional<Fields> of(YamlNode node, Place place, String name, ProblemLog log) {
    Optional<YamlMapping> mapping = node.asMapping();
    if (mapping.isEmpty()) {
      new Scalars(log).wrongKind(node, name, "a mapping of keys to values");
    }
    return mapping.map(found -> new Fields(new Keys(found, place, name), log));
  }

  /** Where the mapping is. */
  public Place place() {
    return keys.place();
  }

  /** Whether the key is there. */
  public boolean has(String key) {
    return keys.node(key).isPresent();
  }

  /** Where the key stands, or the mapping if the key is missing. */
  public Place placeOf(String key) {
    return keys.placeOf(key);
  }

  /** Where the value of the key begins, or the mapping if the key is missing. */
  public Place placeOfValue(String key) {
    return keys.placeOfValue(key);
  }

  /** The node of a key that may be missing. */
  public Optional<YamlNode> node(String key) {
    return keys.node(key);
  }

  /** The node of a key that must be there. */
  public Optional<YamlNode> required(String key) {
    return keys.required(key);
  }

  /**
   * Says that one of these keys is missing; told at the end, unless another key is one of them
   * misspelt.
   */
  public void missing(String message, List<String> oneOf) {
    keys.missing(message, oneOf);
  }

  /** A text that must be there. */
  public String text(String key) {
    return required(key).flatMap(node -> scalars.text(node, quoted(key))).orElse(STAND_IN);
  }

  /** A text that may be missing. */
  public Optional<String> optionalText(String key) {
    return node(key).flatMap(node -> scalars.text(node, quoted(key)));
  }

  /** An id that must be there. */
  public String id(String key, Ids.Form form) {
    return required(key)
        .flatMap(node -> scalars.text(node, quoted(key), form.pattern(), form.inWords()))
        .orElse(STAND_IN);
  }

  /** A date that must be there. */
  public LocalDate date(String key) {
    return required(key).flatMap(node -> scalars.date(node, quoted(key))).orElse(LocalDate.EPOCH);
  }

  /** A date that may be missing. */
  public Optional<LocalDate> optionalDate(String key) {
    return node(key).flatMap(node -> scalars.date(node, quoted(key)));
  }

  /** A whole number between two others that must be there. */
  public Optional<Integer> number(String key, int lowest, int highest) {
    return required(key)
        .flatMap(node -> scalars.number(node, quoted(key)))
        .filter(
            number -> {
              boolean fits = number >= lowest && number <= highest;
              if (!fits) {
                log.problem(placeOfValue(key), quoted(key) + " is " + lowest + " to " + highest);
              }
              return fits;
            });
  }

  /** True or false, or missing. */
  public Optional<Boolean> optionalTruth(String key) {
    return node(key).flatMap(node -> scalars.truth(node, quoted(key)));
  }

  /** A label that may be there, in both languages. */
  public Optional<Label> optionalLabel(String key) {
    return has(key) ? Optional.of(label(key)) : Optional.empty();
  }

  /** A label that must be there, in both languages. */
  public Label label(String key) {
    Optional<Fields> texts = child(key);
    if (texts.isEmpty()) {
      return new Label(STAND_IN, STAND_IN);
    }
    Label label = new Label(texts.get().text("sv"), texts.get().text("en"));
    texts.get().end();
    return label;
  }

  /** A source that must be there. */
  public Source source() {
    return new Source(text("source"));
  }

  /** A constant of a closed list that must be there; if it is not, the first. */
  public <E extends Enum<E>> E word(String key, Class<E> list) {
    return required(key)
        .flatMap(node -> scalars.word(node, quoted(key), list))
        .orElse(list.getEnumConstants()[0]);
  }

  /** A constant of a closed list that may be missing. */
  public <E extends Enum<E>> Optional<E> optionalWord(String key, Class<E> list) {
    return node(key).flatMap(node -> scalars.word(node, quoted(key), list));
  }

  /** Constants of a closed list; none if the key is missing. */
  public <E extends Enum<E>> List<E> words(String key, Class<E> list) {
    return lists.words(items(key), "an item of " + quoted(key), list);
  }

  /** Texts; none if the key is missing. */
  public List<String> texts(String key) {
    return lists.texts(items(key), "an item of " + quoted(key));
  }

  /** The items of a list; none if the key is missing. */
  public List<YamlNode> items(String key) {
    Optional<YamlNode> node = node(key);
    if (node.isEmpty()) {
      return List.of();
    }
    List<YamlNode> items = scalars.items(node.get(), quoted(key));
    if (items.isEmpty() && node.get().asSequence().isPresent()) {
      log.problem(node.get().place(), quoted(key) + " is empty", "fill it or leave it out");
    }
    return items;
  }

  /** The items of a list of mappings; none if the key is missing. */
  public List<Fields> children(String key) {
    List<Fields> children = new ArrayList<>();
    for (YamlNode item : items(key)) {
      of(item, item.place(), "an item of " + quoted(key), log).ifPresent(children::add);
    }
    return children;
  }

  /** A mapping that must be there. */
  public Optional<Fields> child(String key) {
    return required(key).flatMap(node -> of(node, placeOf(key), quoted(key), log));
  }

  /** A mapping that may be missing. */
  public Optional<Fields> optionalChild(String key) {
    return node(key).flatMap(node -> of(node, placeOf(key), quoted(key), log));
  }

  /** The keys in the text, all taken as asked for: the mapping's keys are names of its own. */
  public List<String> names() {
    return keys.all();
  }

  /** Notes every key that nobody asked for, and those that are missing. */
  public void end() {
    keys.end(log);
  }

  private static String quoted(String key) {
    return PackProblem.quote(key);
  }
}
