// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Condition.Comparison;

/** All states of knowledge of the fields that some criteria read, at their boundary values. */
public final class Space {

  private final FactCatalogue catalogue;
  private final List<Dimension> dimensions;

  private Space(FactCatalogue catalogue, List<Dimension> dimensions) {
    this.catalogue = catalogue;
    this.dimensions = dimensions;
  }

  /** The space of what some conditions read of the library's own fields. */
  public Space(Iterable<Condition> conditions) {
    this(ApplicantFields.CATALOGUE, conditions);
  }

  /** The space of what some conditions read of these fields. */
  Space(FactCatalogue catalogue, Iterable<Condition> conditions) {
    this.catalogue = catalogue;
    List<Comparison> comparisons = new ArrayList<>();
    conditions.forEach(condition -> condition.comparisons().forEach(comparisons::add));
    dimensions = new ArrayList<>();
    for (FactField<?> field : catalogue.fields()) {
      List<Comparison> onField = comparisons.stream().filter(c -> c.field() == field).toList();
      if (!onField.isEmpty()) {
        dimensions.add(Dimension.of(catalogue, field, onField));
      }
    }
  }

  /** The same space with one value, and one state, of those that no comparison tells apart. */
  Space upToDifferences() {
    return new Space(catalogue, dimensions.stream().map(Dimension::upToDifferences).toList());
  }

  List<Dimension> dimensions() {
    return dimensions;
  }

  long states() {
    return dimensions.stream().mapToLong(d -> d.states().size()).reduce(1, Math::multiplyExact);
  }

  int full() {
    return dimensions.stream().mapToInt(d -> d.full().size()).reduce(1, Math::multiplyExact);
  }

  /** The states of the cell of this number, one for each dimension. */
  int[] cell(long number) {
    int[] cell = new int[dimensions.size()];
    long rest = number;
    for (int i = 0; i < cell.length; i++) {
      int size = dimensions.get(i).states().size();
      cell[i] = (int) (rest % size);
      rest /= size;
    }
    return cell;
  }

  int[] randomCell(Random random) {
    int[] cell = new int[dimensions.size()];
    for (int i = 0; i < cell.length; i++) {
      cell[i] = random.nextInt(dimensions.get(i).states().size());
    }
    return cell;
  }

  ApplicantOnDate applicant(int[] cell) {
    return view(i -> cell[i], true);
  }

  /** The applicant whose every fact has the full value of this number. */
  ApplicantOnDate fullApplicant(int number) {
    int[] values = new int[dimensions.size()];
    int rest = number;
    for (int i = 0; i < values.length; i++) {
      values[i] = rest % dimensions.get(i).full().size();
      rest /= dimensions.get(i).full().size();
    }
    return view(i -> values[i], false);
  }

  /** An applicant of whom everything is known, drawn at random. */
  public ApplicantOnDate randomFullApplicant(Random random) {
    return view(i -> random.nextInt(dimensions.get(i).full().size()), false);
  }

  @SuppressWarnings("unchecked") // each dimension's values are of its field's type
  private ApplicantOnDate view(IntUnaryOperator index, boolean states) {
    FactSheet.Change sheet = FactSheet.empty(catalogue).change();
    for (int i = 0; i < dimensions.size(); i++) {
      Dimension dimension = dimensions.get(i);
      int at = index.applyAsInt(i);
      @Nullable Object value =
          states ? dimension.states().get(at).value() : dimension.full().get(at);
      sheet.put((FactField<Object>) dimension.field(), value);
    }
    return ApplicantOnDate.of(sheet.sheet());
  }

  /** Whether a requirement holds, where every finding is decided. */
  static boolean holds(Requirement requirement, Map<String, Finding> findings) {
    if (requirement instanceof Requirement.AllOf all) {
      return all.parts().stream().allMatch(part -> holds(part, findings));
    } else if (requirement instanceof Requirement.AnyOf any) {
      return any.parts().stream().anyMatch(part -> holds(part, findings));
    }
    Finding finding = findings.get(((Requirement.OfCriterion) requirement).id());
    if (finding == Finding.UNKNOWN) {
      throw new AssertionError("a criterion is unknown although every fact is known");
    }
    return finding == Finding.MET;
  }
}
