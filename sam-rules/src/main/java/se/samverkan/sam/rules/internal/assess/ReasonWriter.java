// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  private static final Pattern VALUE_NAME = Pattern.compile("\\{([^{}]+)}");

  private final String pack;
  private final Values values;
  private final List<Interpretation> interpretations;
  private final LocalDate asOf;

  ReasonWriter(
      String pack, Values values, List<Interpretation> interpretations, LocalDate asOf) {
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
    return Reason.builder()
        .criterion(criterion.id())
        .finding(finding)
        .decides(decides)
        .label(withValues(criterion.label()))
        .source(criterion.source())
        .addAllValues(valuesUsed(criterion))
        .interpretation(interpretation(asks, criterion).or(() -> restsOn).flatMap(this::used))
        .rule(place(criterion))
        .build();
  }

  /**
   * The one whose reading says whether the criterion counts, so that nobody's answer hangs on a
   * reading that is not named; else the one that the rule rests on.
   */
  private static Optional<String> interpretation(Requirement asks, Criterion criterion) {
    return asks.interpretations().getOrDefault(criterion.id(), Set.of()).stream()
        .findFirst()
        .or(criterion::interpretation);
  }

  private String place(Criterion criterion) {
    boolean inherited = criterion.file().indexOf('/') >= 0;
    return (inherited ? "" : pack + "/") + criterion.file() + ":" + criterion.line();
  }

  /** The values that the condition reads, and those that only the text names. */
  private List<ValueUsed> valuesUsed(Criterion criterion) {
    Stream<String> inText =
        Stream.of(criterion.label().sv(), criterion.label().en())
            .flatMap(text -> VALUE_NAME.matcher(text).results())
            .map(match -> match.group(1));
    return Stream.concat(criterion.condition().valueNames().stream(), inText)
        .distinct()
        .flatMap(name -> values.on(name, asOf).stream())
        .map(ReasonWriter::used)
        .toList();
  }

  private Optional<InterpretationUsed> used(String interpretation) {
    return interpretations.stream()
        .filter(one -> one.id().equals(interpretation))
        .findFirst()
        .map(ReasonWriter::used);
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
    Function<String, String> valueOf =
        name -> values.on(name, asOf).map(DatedValue::text).orElse("{" + name + "}");
    return VALUE_NAME
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(valueOf.apply(match.group(1))));
  }
}
