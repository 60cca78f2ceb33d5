// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.InterpretationUsed;
import se.samverkan.sam.core.assessment.Reason;
import se.samverkan.sam.core.assessment.ValueUsed;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.DatedValue;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.core.programme.Values;
import se.samverkan.sam.rules.criterion.Criterion;

/** Writes the reasons of an assessment, with the values that hold on its date. */
final class ReasonWriter {

  private final String pack;
  private final Values values;
  private final List<Interpretation> interpretations;
  private final LocalDate asOf;

  ReasonWriter(String pack, Values values, List<Interpretation> interpretations, LocalDate asOf) {
    this.pack = pack;
    this.values = values;
    this.interpretations = interpretations;
    this.asOf = asOf;
  }

  /**
   * The reason.
   *
   * @param asks what asks for the criterion
   * @param restsOn the interpretation that all of it rests on
   */
  Reason write(
      Requirement asks,
      Criterion criterion,
      Finding finding,
      boolean decides,
      Optional<String> restsOn) {
    Optional<String> interpretation = interpretation(asks, criterion);
    return Reason.builder()
        .criterion(criterion.id())
        .finding(finding)
        .decides(decides)
        .label(withValues(criterion.label()))
        .source(criterion.source())
        .addAllValues(valuesUsed(criterion))
        .interpretation(used(interpretation.isPresent() ? interpretation : restsOn))
        .rule(place(criterion))
        .build();
  }

  /**
   * The one whose reading says whether the criterion counts, so that nobody's answer hangs on a
   * reading that is not named; else the one that the rule rests on.
   */
  private static Optional<String> interpretation(Requirement asks, Criterion criterion) {
    Set<String> named = asks.interpretations().getOrDefault(criterion.id(), Set.of());
    return named.isEmpty() ? criterion.interpretation() : Optional.of(named.iterator().next());
  }

  private String place(Criterion criterion) {
    boolean inherited = criterion.file().indexOf('/') >= 0;
    return (inherited ? "" : pack + "/") + criterion.file() + ":" + criterion.line();
  }

  /** The values that the condition reads, and those that only the text names. */
  private List<ValueUsed> valuesUsed(Criterion criterion) {
    Set<String> names = new LinkedHashSet<>(criterion.condition().valueNames());
    names.addAll(ValueNames.in(criterion.label().sv()));
    names.addAll(ValueNames.in(criterion.label().en()));
    List<ValueUsed> used = new ArrayList<>();
    for (String name : names) {
      Optional<DatedValue> value = values.on(name, asOf);
      if (value.isPresent()) {
        used.add(used(value.get()));
      }
    }
    return used;
  }

  private Optional<InterpretationUsed> used(Optional<String> interpretation) {
    if (interpretation.isPresent()) {
      for (Interpretation one : interpretations) {
        if (one.id().equals(interpretation.get())) {
          return Optional.of(used(one));
        }
      }
    }
    return Optional.empty();
  }

  private static InterpretationUsed used(Interpretation interpretation) {
    return InterpretationUsed.builder()
        .id(interpretation.id())
        .question(interpretation.question())
        .reading(interpretation.reading())
        .label(interpretation.inForce())
        .source(interpretation.source())
        .build();
  }

  private static ValueUsed used(DatedValue value) {
    return ValueUsed.builder()
        .name(value.name())
        .value(value.text())
        .from(value.from())
        .source(value.source())
        .assumption(value.assumption())
        .build();
  }

  /** The label with each name of a value in braces replaced by the value. */
  private Label withValues(Label label) {
    return new Label(withValues(label.sv()), withValues(label.en()));
  }

  private String withValues(String text) {
    return ValueNames.replaced(text, name -> values.on(name, asOf).map(DatedValue::text));
  }
}
