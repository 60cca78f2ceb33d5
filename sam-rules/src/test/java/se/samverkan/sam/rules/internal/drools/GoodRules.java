// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkan.sam.rules.OwnFields;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.criterion.Resolution;
import se.samverkan.sam.rules.findings.RuleValues;
import se.samverkan.sam.rules.internal.drl.RuleFile;

/** Rule files as people may write them, all of the pack {@code sam}, no two rules of one name. */
final class GoodRules {

  private static final Path FOLDER = Path.of("src/test/resources/good/drl");
  private static final Map<String, List<Object>> VALUES =
      Map.of(
          "age.lowest", List.of(16),
          "longTerm.months", List.of(12),
          "towns", List.of("Fagersta", "Sala"),
          "languages", List.of("finska"));

  private GoodRules() {}

  static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RuleFile read(byte[] bytes) {
    return RuleFile.read("sam", "eligibility.drl", bytes, OwnFields.CATALOGUE);
  }

  /**
   * The text of a file without what Drools does not know: a byte order mark, and a carriage return
   * that ends a line alone.
   */
  static String text(Path file) {
    String text = new String(bytes(file), UTF_8).replaceAll("\r(?!\n)", "\n");
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** All criteria with the values filled in; each has an id of its own, dated or not. */
  static List<Criterion> resolved() {
    List<Criterion> all = new ArrayList<>();
    for (Path file : files()) {
      for (Criterion criterion : read(bytes(file)).criteria()) {
        all.add(
            Criterion.builder()
                .copyOf(criterion)
                .id("sam.c" + all.size())
                .condition(Resolution.resolve(criterion.condition(), VALUES::get))
                .build());
      }
    }
    return all;
  }

  /** The condition as if all of it stood at one place. */
  static Condition withoutPlaces(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return new Condition.AllOf(all.parts().stream().map(GoodRules::withoutPlaces).toList());
    } else if (condition instanceof Condition.AnyOf any) {
      return new Condition.AnyOf(any.parts().stream().map(GoodRules::withoutPlaces).toList());
    }
    Condition.Comparison one = (Condition.Comparison) condition;
    return new Condition.Comparison(one.field(), one.operator(), one.operand(), 1, 1);
  }

  /** The same values for rules that ask for them by name. */
  record Values() implements RuleValues {
    @Override
    public int number(String name) {
      return (Integer) VALUES.get(name).get(0);
    }

    @Override
    public Set<String> texts(String name) {
      return Set.copyOf(VALUES.get(name).stream().map(String.class::cast).toList());
    }
  }
}
