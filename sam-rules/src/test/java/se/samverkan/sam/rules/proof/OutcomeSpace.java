// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.closure.EmploymentForm;
import se.samverkan.sam.core.closure.Ending;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.core.fact.KnownCodes;
import se.samverkan.sam.core.outcome.OutcomeFields;
import se.samverkan.sam.core.outcome.OutcomeOnDate;
import se.samverkan.sam.core.programme.Classification;
import se.samverkan.sam.rules.criterion.Condition.Comparison;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.assess.Readings;
import se.samverkan.sam.rules.pack.RulePack;

/**
 * Every combination of the values, unknown among them, of the fields that the rules read which
 * decide one classification under the readings in force. A cell is a number, in which the first
 * field varies fastest.
 */
public final class OutcomeSpace {

  private final List<FactField<?>> fields = new ArrayList<>();
  private final List<List<@Nullable Object>> values = new ArrayList<>();

  /** The space of a classification of a pack. */
  public OutcomeSpace(RulePack pack, Classification classification) {
    Readings readings = new Readings(pack.programme().interpretations());
    Set<String> all =
        pack.outcomeCriteria().stream().map(Criterion::id).collect(Collectors.toSet());
    Set<String> criteria =
        classification.classes().stream()
            .flatMap(one -> readings.deciding(one.requirement(), all).stream())
            .flatMap(deciding -> deciding.criteria().stream())
            .collect(Collectors.toSet());
    Set<FactField<?>> read =
        pack.outcomeCriteria().stream()
            .filter(criterion -> criteria.contains(criterion.id()))
            .flatMap(criterion -> criterion.condition().comparisons())
            .map(Comparison::field)
            .collect(Collectors.toSet());
    for (FactField<?> field : OutcomeFields.CATALOGUE.fields()) {
      if (read.contains(field)) {
        fields.add(field);
        values.add(valuesOf(field));
      }
    }
  }

  private static List<@Nullable Object> valuesOf(FactField<?> field) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(null);
    if (field.type() instanceof FactType.Flag) {
      values.addAll(List.of(true, false));
    } else if (field.type() instanceof FactType.OneOf<?>) {
      values.addAll(Arrays.asList(Ending.values()));
    } else {
      values.add(KnownCodes.exactly(EmploymentForm.class, List.of(EmploymentForm.WAGE_SUBSIDY)));
      values.add(KnownCodes.exactly(EmploymentForm.class, List.of()));
    }
    return values;
  }

  /** How many cells there are. */
  public int size() {
    return values.stream().mapToInt(List::size).reduce(1, Math::multiplyExact);
  }

  /** What rules see of a cell. */
  @SuppressWarnings("unchecked") // the sheet checks the value
  public OutcomeOnDate view(int cell) {
    FactSheet.Change change = FactSheet.empty(OutcomeFields.CATALOGUE).change();
    int rest = cell;
    for (int i = 0; i < fields.size(); i++) {
      List<@Nullable Object> of = values.get(i);
      change.put((FactField<Object>) fields.get(i), of.get(rest % of.size()));
      rest /= of.size();
    }
    return OutcomeOnDate.of(change.sheet());
  }

  /** The cells in which everything is known. */
  public List<Integer> known() {
    return completions(0);
  }

  /** The cells in which everything is known and nothing is changed that was known in this one. */
  List<Integer> completions(int cell) {
    List<Integer> completed = List.of(0);
    int rest = cell;
    int stride = 1;
    for (List<@Nullable Object> of : values) {
      int value = rest % of.size();
      List<Integer> next = new ArrayList<>();
      for (int before : completed) {
        for (int other = 1; other < of.size(); other++) {
          if (value == 0 || value == other) {
            next.add(before + other * stride);
          }
        }
      }
      completed = next;
      rest /= of.size();
      stride *= of.size();
    }
    return completed;
  }
}
