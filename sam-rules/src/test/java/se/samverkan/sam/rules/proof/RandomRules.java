// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.fact.Bounds;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.core.fact.KnownCodes;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.OwnFields;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.criterion.Operand;
import se.samverkan.sam.rules.criterion.Operator;

/** Rules and facts drawn at random: any criterion the profile allows, over few values. */
final class RandomRules {

  private static final List<Operator> ORDER =
      List.of(
          Operator.EQUAL,
          Operator.NOT_EQUAL,
          Operator.LESS,
          Operator.AT_MOST,
          Operator.GREATER,
          Operator.AT_LEAST);
  private static final List<Operator> EQUALITY = List.of(Operator.EQUAL, Operator.NOT_EQUAL);
  private static final List<String> TEXTS = List.of("Fagersta", "Örebro", "Åre \u2013 {x}");

  private final Random random;
  private final FactCatalogue catalogue;
  private final List<FactField<?>> fields;

  /** On applicants. Few fields, so that criteria meet on the same facts. */
  RandomRules(long seed, int numberOfFields) {
    this(seed, OwnFields.CATALOGUE, numberOfFields);
  }

  /** On what this catalogue tells of. */
  RandomRules(long seed, FactCatalogue catalogue, int numberOfFields) {
    random = new Random(seed);
    this.catalogue = catalogue;
    List<FactField<?>> all = new ArrayList<>(catalogue.fields());
    Collections.shuffle(all, random);
    fields = all.subList(0, numberOfFields);
  }

  Random random() {
    return random;
  }

  List<Criterion> criteria(int count) {
    return IntStream.range(0, count).mapToObj(this::criterion).toList();
  }

  private Criterion criterion(int number) {
    return Criterion.builder()
        .id("random.c" + number)
        .name("rule " + number)
        .label(new Label("regel " + number, "rule " + number))
        .source(new Source("drawn at random"))
        .condition(condition(3))
        .file("eligibility.drl")
        .line(number + 1)
        .build();
  }

  private Condition condition(int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(4);
    if (kind < 2) {
      return comparison();
    }
    List<Condition> parts = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      Condition part = condition(depth - 1);
      // an and within an and is written, and so read, as one
      if (kind == 2 && part instanceof Condition.AllOf inner) {
        parts.addAll(inner.parts());
      } else {
        parts.add(part);
      }
    }
    return kind == 2 ? new Condition.AllOf(parts) : new Condition.AnyOf(parts);
  }

  private Condition.Comparison comparison() {
    FactField<?> field = pick(fields);
    FactType<?> type = field.type();
    if (type instanceof FactType.Flag) {
      return compare(field, pick(EQUALITY), List.of(random.nextBoolean()));
    } else if (type instanceof FactType.Count) {
      return compare(
          field, pick(List.of(Operator.AT_LEAST, Operator.GREATER)), List.of(random.nextInt(4)));
    } else if (type instanceof FactType.Number) {
      return random.nextInt(4) == 0
          ? oneOf(field, List.of(1, 2, 3))
          : compare(field, pick(ORDER), List.of(random.nextInt(4)));
    } else if (type instanceof FactType.Text) {
      return oneOf(field, TEXTS);
    } else if (type instanceof FactType.Choice choice) {
      return oneOf(field, choice.ids());
    } else if (type instanceof FactType.SetOf<?> set) {
      return compare(
          field,
          pick(List.of(Operator.CONTAINS, Operator.NOT_CONTAINS)),
          List.of(pick(List.of(set.codes().getEnumConstants()))));
    }
    return oneOf(field, List.of(((FactType.OneOf<?>) type).codes().getEnumConstants()));
  }

  private Condition.Comparison oneOf(FactField<?> field, List<?> values) {
    if (random.nextBoolean()) {
      return compare(field, pick(EQUALITY), List.of(pick(values)));
    }
    List<Object> some = new ArrayList<>(values);
    Collections.shuffle(some, random);
    return compare(
        field,
        pick(List.of(Operator.IN, Operator.NOT_IN)),
        some.subList(0, 1 + random.nextInt(some.size())));
  }

  private static Condition.Comparison compare(
      FactField<?> field, Operator operator, List<?> constants) {
    return new Condition.Comparison(
        field, operator, new Operand.Constants(List.copyOf(constants)), 1, 1);
  }

  /** A requirement over these criteria, two levels deep. */
  Requirement requirement(List<Criterion> criteria) {
    List<Requirement> parts = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      List<Requirement> inner = new ArrayList<>();
      for (int j = 0; j < 1 + random.nextInt(3); j++) {
        inner.add(new Requirement.OfCriterion(pick(criteria).id()));
      }
      parts.add(random.nextBoolean() ? new Requirement.AllOf(inner) : new Requirement.AnyOf(inner));
    }
    return random.nextBoolean() ? new Requirement.AllOf(parts) : new Requirement.AnyOf(parts);
  }

  /** Facts of which about half are known, and sets and counts perhaps in part. */
  FactSheet facts() {
    FactSheet facts = FactSheet.empty(catalogue);
    for (FactField<?> field : fields) {
      if (random.nextBoolean()) {
        facts = with(facts, field, value(field.type()));
      }
    }
    return facts;
  }

  /** The same facts with one more known, or known better; the same if all are known. */
  FactSheet learnOne(FactSheet facts) {
    List<FactField<?>> open =
        fields.stream().filter(field -> !isFull(facts.value(field), field.type())).toList();
    if (open.isEmpty()) {
      return facts;
    }
    FactField<?> field = pick(open);
    return with(facts, field, better(facts.value(field), field.type()));
  }

  private static boolean isFull(@Nullable Object value, FactType<?> type) {
    if (value instanceof Bounds bounds) {
      return Integer.valueOf(bounds.atLeast()).equals(bounds.atMost());
    } else if (value instanceof KnownCodes<?> codes && type instanceof FactType.SetOf<?> set) {
      return codes.present().size() + codes.absent().size()
          == set.codes().getEnumConstants().length;
    }
    return value != null;
  }

  private Object better(@Nullable Object value, FactType<?> type) {
    if (value instanceof Bounds bounds) {
      int least = bounds.atLeast() + random.nextInt(2);
      Integer most = bounds.atMost();
      return most == null || random.nextBoolean() && least <= most
          ? Bounds.between(least, most == null ? least + random.nextInt(3) : most)
          : Bounds.exactly(bounds.atLeast());
    } else if (value != null) {
      return fill((FactType.SetOf<?>) type, (KnownCodes<?>) value, 2);
    }
    return value(type);
  }

  private Object value(FactType<?> type) {
    if (type instanceof FactType.Flag) {
      return random.nextBoolean();
    } else if (type instanceof FactType.Number) {
      return random.nextInt(5);
    } else if (type instanceof FactType.Count) {
      int least = random.nextInt(5);
      return random.nextBoolean() ? Bounds.atLeast(least) : Bounds.between(least, least + 1);
    } else if (type instanceof FactType.Text) {
      return random.nextInt(4) == 0 ? "Ingenstans" : pick(TEXTS);
    } else if (type instanceof FactType.Choice choice) {
      return pick(choice.ids());
    } else if (type instanceof FactType.SetOf<?> set) {
      return fill(set, null, 3);
    }
    return pick(List.of(((FactType.OneOf<?>) type).codes().getEnumConstants()));
  }

  /** Some more of the codes known to be in the set or not; of two kinds none stays open. */
  private <E extends Enum<E>> Object fill(
      FactType.SetOf<E> set, @Nullable KnownCodes<?> known, int kinds) {
    List<E> present = new ArrayList<>();
    List<E> absent = new ArrayList<>();
    for (E code : set.codes().getEnumConstants()) {
      int kind =
          known != null && known.present().contains(code)
              ? 0
              : known != null && known.absent().contains(code) ? 1 : random.nextInt(kinds);
      if (kind < 2) {
        (kind == 0 ? present : absent).add(code);
      }
    }
    return KnownCodes.of(set.codes(), present, absent);
  }

  @SuppressWarnings("unchecked") // the sheet checks the value
  private static FactSheet with(FactSheet facts, FactField<?> field, Object value) {
    return facts.with((FactField<Object>) field, value);
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
