// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.json.text.Suggestion;

/** The names that a rule file about one kind of subject may use: facts, types and constants. */
final class Vocabulary {

  private final FactCatalogue catalogue;
  private final boolean whole;
  private final Map<String, FactField<?>> fields = new LinkedHashMap<>();
  private final Map<String, Class<? extends Enum<?>>> codes = new TreeMap<>();

  /**
   * A vocabulary.
   *
   * @param whole whether the catalogue has all of the pack's own facts
   */
  Vocabulary(FactCatalogue catalogue, boolean whole) {
    this.catalogue = catalogue;
    this.whole = whole;
    for (FactField<?> field : catalogue.fields()) {
      fields.put(field.inRules(), field);
      codesOf(field).ifPresent(type -> codes.put(type.getSimpleName(), type));
    }
  }

  /** The type of the codes that a field compares with. */
  static Optional<Class<? extends Enum<?>>> codesOf(FactField<?> field) {
    if (field.type() instanceof FactType.OneOf<?> one) {
      return Optional.of(one.codes());
    } else if (field.type() instanceof FactType.SetOf<?> set) {
      return Optional.of(set.codes());
    }
    return Optional.empty();
  }

  /** The field that rules read by this text. */
  Optional<FactField<?>> find(String inRules) {
    return Optional.ofNullable(fields.get(inRules));
  }

  Collection<String> fieldsInRules() {
    return fields.keySet();
  }

  /** Whether it is known which facts the pack defines itself. */
  boolean knowsOwnFacts() {
    return whole;
  }

  /** Whether rules on this subject can read facts of the pack's own, which are about people. */
  boolean isAboutPeople() {
    return catalogue.subject() == ApplicantOnDate.class;
  }

  /** The fact that the pack defines under this name. */
  Optional<FactField<?>> own(String name) {
    return catalogue.findOwn(name);
  }

  Collection<String> ownNames() {
    return catalogue.own().stream().flatMap(field -> field.ownName().stream()).toList();
  }

  /** Advice for somebody who wrote what a fact is called instead of its name in rules. */
  Optional<String> fieldCalled(String written) {
    String composed = Normalizer.normalize(written, Normalizer.Form.NFC);
    for (Language language : Language.values()) {
      List<String> labels =
          catalogue.fields().stream().map(field -> field.label().in(language)).toList();
      Optional<String> label = Suggestion.nearest(composed, labels);
      if (label.isPresent()) {
        FactField<?> field = catalogue.fields().get(labels.indexOf(label.get()));
        return Optional.of("did you mean `" + field.inRules() + "`?");
      }
    }
    return Optional.empty();
  }

  /** The simple name of the pattern. */
  String pattern() {
    return catalogue.subject().getSimpleName();
  }

  /** The full names of the types that may be imported. */
  Set<String> importable() {
    Set<String> names = new TreeSet<>();
    names.add(catalogue.subject().getName());
    codes.values().forEach(type -> names.add(type.getName()));
    return names;
  }

  static List<String> constants(Class<? extends Enum<?>> codes) {
    return Arrays.stream(codes.getEnumConstants()).map(code -> code.name()).toList();
  }

  static Optional<Object> constant(Class<? extends Enum<?>> codes, String name) {
    return Arrays.stream(codes.getEnumConstants())
        .filter(code -> code.name().equals(name))
        .map(Object.class::cast)
        .findFirst();
  }
}
