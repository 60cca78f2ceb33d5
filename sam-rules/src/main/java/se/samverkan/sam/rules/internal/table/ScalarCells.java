// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.rules.internal.reading.Words;

/** Cells that hold one value. */
final class ScalarCells {

  /** A text as it is. */
  static final CellForm TEXT = new Text();

  /** A date: year, month and day. */
  static final CellForm DATE = new Text.Stripped();

  /** Yes or no. */
  static final CellForm TRUTH = new Truth();

  /** A whole number. */
  static final CellForm NUMBER = new Whole();

  /** Yes or no, a number or a text. */
  static final CellForm OWN = new Own();

  private static final Label YES = new Label("ja", "yes");
  private static final Label NO = new Label("nej", "no");
  private static final Pattern DIGITS = Pattern.compile("0|-?[1-9][0-9]{0,9}");

  private ScalarCells() {}

  /** A constant of a closed list: its word in files, or its label in either language. */
  static <E extends Enum<E> & Labelled> CellForm wordOf(Class<E> list) {
    Map<String, String> words = new TreeMap<>();
    Map<String, Label> labels = new TreeMap<>();
    for (E constant : list.getEnumConstants()) {
      String word = Words.of(constant);
      labels.put(word, constant.label());
      for (String way : List.of(word, constant.label().sv(), constant.label().en())) {
        words.put(way.toLowerCase(Locale.ROOT), word);
      }
    }
    return new Word(words, labels);
  }

  /** How a cell says yes or no. */
  static Optional<Boolean> truth(String cell) {
    return switch (cell.strip().toLowerCase(Locale.ROOT)) {
      case "ja", "yes", "true", "sant" -> Optional.of(true);
      case "nej", "no", "false", "falskt" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static String told(YamlNode truth, Language language) {
    return (truth.asBoolean().orElse(false) ? YES : NO).in(language);
  }

  private static class Text implements CellForm {
    @Override
    public YamlNode read(String cell, Place place, Consumer<String> problems) {
      return Nodes.text(cell, place);
    }

    @Override
    public String write(YamlNode node, Language language) {
      return Nodes.raw(node);
    }

    private static final class Stripped extends Text {
      @Override
      public YamlNode read(String cell, Place place, Consumer<String> problems) {
        return Nodes.text(cell.strip(), place);
      }
    }
  }

  private static final class Truth implements CellForm {
    @Override
    public YamlNode read(String cell, Place place, Consumer<String> problems) {
      Optional<Boolean> truth = truth(cell);
      if (truth.isEmpty()) {
        problems.accept("this is neither yes nor no; write `ja` or `nej`, `yes` or `no`");
      }
      return Nodes.plain(String.valueOf(truth.orElse(false)), place);
    }

    @Override
    public String write(YamlNode node, Language language) {
      return told(node, language);
    }
  }

  private static final class Whole implements CellForm {
    @Override
    public YamlNode read(String cell, Place place, Consumer<String> problems) {
      if (!DIGITS.matcher(cell.strip()).matches()) {
        problems.accept("this is not a whole number; write digits only");
      }
      return Nodes.plain(cell.strip(), place);
    }

    @Override
    public String write(YamlNode node, Language language) {
      return Nodes.raw(node);
    }
  }

  /**
   * What an agency knows of a fact of its own. A text that could be something else is in quotes.
   */
  private static final class Own implements CellForm {
    @Override
    public YamlNode read(String cell, Place place, Consumer<String> problems) {
      if (FlowText.begins(cell)) {
        return FlowCell.read(cell, place, problems);
      }
      return truth(cell)
          .map(truth -> Nodes.plain(String.valueOf(truth), place))
          .orElseGet(
              () ->
                  DIGITS.matcher(cell.strip()).matches()
                      ? Nodes.plain(cell.strip(), place)
                      : Nodes.text(cell, place));
    }

    @Override
    public String write(YamlNode node, Language language) {
      return node.asBoolean().isPresent() ? told(node, language) : Nodes.raw(node);
    }
  }

  private record Word(Map<String, String> words, Map<String, Label> labels) implements CellForm {
    @Override
    public YamlNode read(String cell, Place place, Consumer<String> problems) {
      String written = cell.strip();
      return Nodes.text(words.getOrDefault(written.toLowerCase(Locale.ROOT), written), place);
    }

    @Override
    public String write(YamlNode node, Language language) {
      Label label = labels.get(Nodes.raw(node));
      return label == null ? Nodes.raw(node) : label.in(language);
    }
  }
}
