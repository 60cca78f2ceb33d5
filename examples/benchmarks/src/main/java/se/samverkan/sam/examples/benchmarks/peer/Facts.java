// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.peer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.fact.Bounds;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.core.fact.KnownCodes;
import se.samverkan.sam.rules.criterion.Condition;

/**
 * A person as a map of variables, for engines that do not read Java objects: codes as text, a set
 * as two lists, a count as two numbers, null for what is unknown.
 */
final class Facts {

  private Facts() {}

  /** The fields that any rule reads. */
  static List<FactField<?>> read(List<Rule> rules) {
    return rules.stream()
        .map(Rule::condition)
        .flatMap(Condition::comparisons)
        .<FactField<?>>map(Condition.Comparison::field)
        .distinct()
        .toList();
  }

  /** The variables of a field. */
  static Stream<String> names(FactField<?> field) {
    String name = name(field);
    if (field.type() instanceof FactType.SetOf) {
      return Stream.of(name, absent(name));
    }
    return field.type() instanceof FactType.Count ? Stream.of(name, atMost(name)) : Stream.of(name);
  }

  static String name(FactField<?> field) {
    int dot = field.id().indexOf('.');
    return dot < 0
        ? field.id()
        : field.id().substring(0, dot) + capital(field.id().substring(dot + 1));
  }

  static String absent(String name) {
    return "absent" + capital(name);
  }

  static String atMost(String name) {
    return name + "AtMost";
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** The variables of a person; whole numbers are long. */
  static Map<String, @Nullable Object> of(ApplicantOnDate view, List<FactField<?>> fields) {
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    for (FactField<?> field : fields) {
      String name = name(field);
      @Nullable Object value = view.sheet().value(field);
      if (field.type() instanceof FactType.SetOf) {
        KnownCodes<?> known = (KnownCodes<?>) value;
        facts.put(name, texts(known == null ? List.of() : known.present()));
        facts.put(absent(name), texts(known == null ? List.of() : known.absent()));
      } else if (field.type() instanceof FactType.Count) {
        Bounds bounds = (Bounds) value;
        facts.put(name, bounds == null ? null : Long.valueOf(bounds.atLeast()));
        Integer atMost = bounds == null ? null : bounds.atMost();
        facts.put(atMost(name), atMost == null ? null : Long.valueOf(atMost));
      } else {
        facts.put(name, plain(value));
      }
    }
    return facts;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Enum<?> code) {
      return code.name();
    }
    return value instanceof Integer number ? Long.valueOf(number) : value;
  }

  private static List<String> texts(Collection<?> codes) {
    return codes.stream().map(code -> ((Enum<?>) code).name()).toList();
  }
}
