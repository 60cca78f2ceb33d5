// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.json.yaml.YamlNode;

/**
 * One entry of a list in a cell: what it is, then what is known of it, each with a word before it:
 * {@code sjukpenning från 2011-01-15 till 2011-05-31}.
 *
 * @param head the key and the form of what it is
 * @param rest what may be known of it, by key
 */
record EntryForm(Known head, List<Known> rest) implements CellForm {

  /**
   * Something that may be known of an entry.
   *
   * @param key what it is called in files
   * @param word the word before it, which is one word
   * @param form how it is written
   */
  record Known(String key, Label word, CellForm form) {

    private boolean isCalled(String written) {
      String lower = written.toLowerCase(Locale.ROOT);
      return lower.equals(key.toLowerCase(Locale.ROOT))
          || lower.equals(word.sv())
          || lower.equals(word.en());
    }
  }

  /** A text in quotation marks. */
  static final CellForm QUOTED =
      new CellForm() {
        @Override
        public YamlNode read(String cell, Place place, Consumer<String> problems) {
          if (cell.startsWith("\"")) {
            return FlowCell.read(cell, place, problems);
          }
          return Nodes.text(cell, place);
        }

        @Override
        public String write(YamlNode node, Language language) {
          return FlowText.quoted(Nodes.raw(node));
        }
      };

  @Override
  public YamlNode read(String cell, Place place, Consumer<String> problems) {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    Known known = head;
    List<String> words = new ArrayList<>();
    for (String part : Parts.bySpace(cell)) {
      Optional<Known> next = rest.stream().filter(one -> one.isCalled(part)).findFirst();
      if (next.isPresent()) {
        put(entries, known, words, place, problems);
        known = next.get();
        words.clear();
      } else {
        words.add(part);
      }
    }
    put(entries, known, words, place, problems);
    return Nodes.mapping(entries, place);
  }

  private void put(
      Map<String, YamlNode> entries,
      Known known,
      List<String> words,
      Place place,
      Consumer<String> problems) {
    String value = String.join(" ", words);
    if (value.isEmpty() && known.equals(head)) {
      return;
    } else if (value.isEmpty()) {
      problems.accept("nothing stands after `" + known.word().sv() + "`; " + wayToWrite());
    } else if (entries.containsKey(known.key())) {
      problems.accept("`" + known.word().sv() + "` stands in one entry twice");
    } else {
      entries.put(known.key(), known.form().read(value, place, problems));
    }
  }

  private String wayToWrite() {
    return "after what it is, an entry has "
        + rest.stream()
            .map(one -> "`" + one.word().sv() + "` (`" + one.word().en() + "`)")
            .collect(Collectors.joining(", "))
        + ", each with its value";
  }

  @Override
  public String write(YamlNode node, Language language) {
    Optional<YamlMapping> mapping = node.asMapping();
    List<String> parts = new ArrayList<>();
    mapping
        .flatMap(all -> all.get(head.key()))
        .ifPresent(is -> parts.add(head.form().write(is, language)));
    for (Known known : rest) {
      mapping
          .flatMap(all -> all.get(known.key()))
          .ifPresent(
              value -> {
                parts.add(known.word().in(language));
                parts.add(known.form().write(value, language));
              });
    }
    return String.join(" ", parts);
  }
}
