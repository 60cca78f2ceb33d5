// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.reconciliation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.core.label.Source;

/**
 * The text names the figures of a table that are less than nothing, all of them and no others
 * (F76).
 *
 * @param among the ids of the figures of the table; at least one
 * @param named the ids of those that the text names
 */
public record NegativesNamed(
    String id, Label label, Source source, List<String> among, List<String> named)
    implements Check {

  /**
   * @throws NullPointerException if anything is null
   * @throws IllegalArgumentException if the table is empty, or the id has not the form of a code
   */
  public NegativesNamed {
    Check.requireId(id);
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(source, "source");
    among = List.copyOf(among);
    named = List.copyOf(named);
    if (among.isEmpty()) {
      throw new IllegalArgumentException("a table needs figures");
    }
  }

  @Override
  public List<String> figures() {
    return Stream.concat(among.stream(), named.stream()).distinct().toList();
  }

  @Override
  public List<String> statements() {
    return List.of();
  }

  @Override
  public Optional<Deviation> deviation(Printed report) {
    List<Label> unnamed =
        among.stream()
            .filter(id -> !named.contains(id))
            .map(report::figure)
            .filter(figure -> figure.value().signum() < 0)
            .map(Figure::label)
            .toList();
    List<Label> unfounded =
        named.stream()
            .map(report::figure)
            .filter(figure -> figure.value().signum() >= 0)
            .map(Figure::label)
            .toList();
    return unnamed.isEmpty() && unfounded.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Deviation.of(
                new Label(
                    told(unnamed, unfounded, Language.SV), told(unnamed, unfounded, Language.EN))));
  }

  private static String told(List<Label> unnamed, List<Label> unfounded, Language language) {
    boolean swedish = language == Language.SV;
    String less = swedish ? "under noll utan att nämnas: " : "less than nothing and not named: ";
    String more = swedish ? "nämns utan att vara under noll: " : "named without being so: ";
    return Stream.of(part(less, unnamed, language), part(more, unfounded, language))
        .filter(part -> !part.isEmpty())
        .reduce((one, other) -> one + "; " + other)
        .orElseThrow();
  }

  private static String part(String beginning, List<Label> labels, Language language) {
    return labels.isEmpty() ? "" : beginning + Numerals.listed(labels, language);
  }
}
