// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;
import se.samverkan.sam.rules.criterion.Condition.Comparison;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.criterion.Operand;
import se.samverkan.sam.rules.criterion.Operator;
import se.samverkan.sam.rules.internal.drools.ConditionPrinter;
import se.samverkan.sam.rules.internal.profile.Comparisons;
import se.samverkan.sam.rules.pack.RulePack;

/** Writes the entry of each field. */
final class FactEntries {

  private static final int A_NUMBER = 18;
  private static final int A_COUNT = 2;

  private final Collection<RulePack> packs;
  private final String file;
  private final FactCatalogue catalogue;

  FactEntries(Collection<RulePack> packs, String file, FactCatalogue catalogue) {
    this.packs = packs;
    this.file = file;
    this.catalogue = catalogue;
  }

  FactEntry of(FactField<?> field, Optional<String> pack) {
    return new FactEntry(
        field.id(),
        field.inRules(),
        file,
        catalogue.subject().getSimpleName(),
        pack,
        field.label(),
        field.question(),
        FactKind.of(field.type()),
        values(field.type()),
        Comparisons.of(field.type()).stream()
            .map(operator -> new FactEntry.FactComparison(operator, example(field, operator)))
            .toList(),
        constants(field.type()).stream()
            .findFirst()
            .map(code -> "import " + code.getDeclaringClass().getName() + ";"),
        readBy(field),
        field.personCanChange(),
        field.source());
  }

  private static List<FactEntry.FactValue> values(FactType<?> type) {
    if (type instanceof FactType.Flag) {
      return List.of(
          new FactEntry.FactValue("true", new Label("ja", "yes")),
          new FactEntry.FactValue("false", new Label("nej", "no")));
    } else if (type instanceof FactType.Choice choice) {
      return choice.answers().codes().stream()
          .map(answer -> new FactEntry.FactValue('"' + answer.id() + '"', answer.label()))
          .toList();
    }
    return constants(type).stream()
        .filter(Labelled.class::isInstance)
        .map(
            code ->
                new FactEntry.FactValue(
                    code.getDeclaringClass().getSimpleName() + "." + code.name(),
                    ((Labelled) code).label()))
        .toList();
  }

  private static List<Enum<?>> constants(FactType<?> type) {
    List<Enum<?>> constants = new ArrayList<>();
    if (type instanceof FactType.OneOf<?> one) {
      constants.addAll(Arrays.asList(one.codes().getEnumConstants()));
    } else if (type instanceof FactType.SetOf<?> set) {
      constants.addAll(Arrays.asList(set.codes().getEnumConstants()));
    }
    return constants;
  }

  private static String example(FactField<?> field, Operator operator) {
    return ConditionPrinter.print(new Comparison(field, operator, operand(field, operator), 0, 0));
  }

  private static Operand operand(FactField<?> field, Operator operator) {
    List<Object> some = constantsOf(field.type());
    return switch (operator) {
      case MEMBER_OF, NOT_MEMBER_OF -> new Operand.Named("area.municipalities");
      case IN, NOT_IN -> new Operand.Constants(some.subList(0, Math.min(2, some.size())));
      default -> Operand.of(some.get(0));
    };
  }

  private static List<Object> constantsOf(FactType<?> type) {
    if (type instanceof FactType.Flag) {
      return List.of(true);
    } else if (type instanceof FactType.Number) {
      return List.of(A_NUMBER, A_NUMBER + 1);
    } else if (type instanceof FactType.Count) {
      return List.of(A_COUNT);
    } else if (type instanceof FactType.Text) {
      return List.of("Fagersta", "Norberg");
    } else if (type instanceof FactType.Choice choice) {
      return List.copyOf(choice.ids());
    }
    return List.copyOf(constants(type));
  }

  private List<String> readBy(FactField<?> field) {
    return packs.stream()
        .filter(
            pack ->
                Stream.concat(pack.criteria().stream(), pack.outcomeCriteria().stream())
                    .map(Criterion::condition)
                    .flatMap(condition -> condition.comparisons())
                    .anyMatch(one -> one.field() == field))
        .map(RulePack::id)
        .distinct()
        .sorted()
        .toList();
  }
}
