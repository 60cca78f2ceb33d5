// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.rules.criterion.Comparing;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Condition.Comparison;

/**
 * People in an order in which a difference is met early: everything else is in their favour, or
 * against them, while what is in question takes all its values.
 */
final class PeopleTried {

  private final FactCatalogue catalogue;
  private final Collection<Condition> right;
  private final Map<FactField<?>, List<@Nullable Object>> values = new LinkedHashMap<>();

  /**
   * The people.
   *
   * @param right what is asked of them, with constants only
   * @param conditions what can tell them apart, with constants only
   * @param first the fields in question
   * @param known whether everything is known of them, or may also be unknown
   */
  PeopleTried(
      FactCatalogue catalogue,
      Collection<Condition> right,
      Collection<Condition> conditions,
      Set<FactField<?>> first,
      boolean known) {
    this.catalogue = catalogue;
    this.right = right;
    List<FactField<?>> fields = new ArrayList<>(first);
    catalogue.fields().stream().filter(field -> !first.contains(field)).forEach(fields::add);
    for (FactField<?> field : fields) {
      List<Comparison> comparisons =
          conditions.stream()
              .flatMap(Condition::comparisons)
              .filter(comparison -> comparison.field() == field)
              .distinct()
              .toList();
      if (!comparisons.isEmpty()) {
        values.put(field, toldApart(field, comparisons, known));
      }
    }
  }

  /** Looks at people until one will do, or at so many; those in whose favour much is come first. */
  boolean search(boolean inFavour, int most, Predicate<FactSheet> found) {
    List<FactField<?>> fields = List.copyOf(values.keySet());
    List<List<@Nullable Object>> ordered = new ArrayList<>();
    for (List<@Nullable Object> one : values.values()) {
      List<@Nullable Object> order = new ArrayList<>(one);
      if (!inFavour) {
        Collections.reverse(order);
      }
      ordered.add(order);
    }
    int[] at = new int[fields.size()];
    for (int looked = 0; looked < most; looked++) {
      if (found.test(sheet(fields, ordered, at))) {
        return true;
      }
      int digit = 0;
      while (digit < at.length && ++at[digit] == ordered.get(digit).size()) {
        at[digit++] = 0;
      }
      if (digit == at.length) {
        return false;
      }
    }
    return false;
  }

  @SuppressWarnings("unchecked") // the values are of their field's type
  private FactSheet sheet(
      List<FactField<?>> fields, List<List<@Nullable Object>> ordered, int[] at) {
    FactSheet.Change sheet = FactSheet.empty(catalogue).change();
    for (int i = 0; i < at.length; i++) {
      sheet.put((FactField<Object>) fields.get(i), ordered.get(i).get(at[i]));
    }
    return sheet.sheet();
  }

  /** One value of those that no comparison tells apart, the most favourable first. */
  private List<@Nullable Object> toldApart(
      FactField<?> field, List<Comparison> comparisons, boolean known) {
    Map<List<Finding>, @Nullable Object> byFindings = new LinkedHashMap<>();
    for (@Nullable Object value : BoundaryValues.of(field, comparisons, known)) {
      FactSheet sheet =
          sheet(List.of(field), List.of(Collections.singletonList(value)), new int[1]);
      byFindings.putIfAbsent(
          comparisons.stream().map(one -> Comparing.find(one, sheet)).toList(), value);
    }
    List<@Nullable Object> ordered = new ArrayList<>(byFindings.values());
    ordered.sort(Comparator.comparingInt(value -> -favour(field, value)));
    return ordered;
  }

  private int favour(FactField<?> field, @Nullable Object value) {
    FactSheet sheet = sheet(List.of(field), List.of(Collections.singletonList(value)), new int[1]);
    int favour = 0;
    for (Condition condition : right) {
      Finding finding = Comparing.find(condition, sheet);
      favour += finding == Finding.MET ? 2 : finding == Finding.UNKNOWN ? 1 : 0;
    }
    return favour;
  }
}
