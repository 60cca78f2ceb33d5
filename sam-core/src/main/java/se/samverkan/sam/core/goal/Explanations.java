// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.goal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.statistics.CountedShare;
import se.samverkan.sam.core.statistics.Interval;

/** Says in a sentence what was needed and what was reached, in both languages. */
final class Explanations {

  static final Comparator<EnrolmentId> ORDER = Comparator.comparing(EnrolmentId::value);

  private Explanations() {}

  static Label ofShare(GoalCount count, Set<Evidence> lacking) {
    String of = count.of().toString();
    Label needed =
        new Label(
            count.needed() + " av " + of + " behövs", count.needed() + " of " + of + " needed");
    Interval reached = count.interval();
    Label told =
        reached.exact().isPresent()
            ? new Label(
                reached.atLeast() + " (" + percent(count.lowest(), Language.SV) + ") nådde det",
                reached.atLeast() + " (" + percent(count.lowest(), Language.EN) + ") reached it")
            : new Label(
                "mellan " + bounds(count, " och ", Language.SV) + " nådde det",
                "between " + bounds(count, " and ", Language.EN) + " reached it");
    return joined(needed, told, lacking(lacking));
  }

  private static String bounds(GoalCount count, String and, Language language) {
    return count.interval().atLeast()
        + " ("
        + percent(count.lowest(), language)
        + ")"
        + and
        + count.interval().atMost()
        + " ("
        + percent(count.highest(), language)
        + ")";
  }

  static Label ofMean(int atMost, Optional<BigDecimal> measured, Set<Evidence> lacking) {
    return joined(
        new Label("högst " + atMost + " månader", "at most " + atMost + " months"),
        measured
            .map(
                mean ->
                    new Label(
                        decimal(mean, Language.SV) + " månader i genomsnitt",
                        decimal(mean, Language.EN) + " months on average"))
            .orElse(new Label("ingen inskrivning har avslutats", "no enrolment has ended")),
        lacking(lacking));
  }

  static Label ofCaseload(int atLeast, Optional<BigDecimal> measured, Set<Evidence> lacking) {
    return joined(
        new Label("minst " + atLeast + " åt gången", "at least " + atLeast + " at a time"),
        measured
            .map(
                mean ->
                    new Label(
                        decimal(mean, Language.SV) + " i genomsnitt vid månadssluten",
                        decimal(mean, Language.EN) + " on average at the ends of months"))
            .orElse(new Label("antalet är inte känt", "the number is not known")),
        lacking(lacking));
  }

  private static Optional<Label> lacking(Set<Evidence> lacking) {
    Function<Language, String> names =
        language ->
            lacking.stream().map(one -> one.label().in(language)).collect(Collectors.joining(", "));
    return lacking.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Label(
                "källan uppger inte: " + names.apply(Language.SV),
                "not reported by the source: " + names.apply(Language.EN)));
  }

  private static Label joined(Label needed, Label reached, Optional<Label> lacking) {
    Function<Language, String> text =
        language ->
            Stream.concat(Stream.of(needed, reached), lacking.stream())
                .map(part -> part.in(language))
                .collect(Collectors.joining("; "));
    return new Label(text.apply(Language.SV), text.apply(Language.EN));
  }

  private static String percent(CountedShare share, Language language) {
    return share
        .share()
        .percent(1)
        .map(
            percent ->
                (share.isApproximate() ? "~" : "")
                    + decimal(percent, language)
                    + (language == Language.SV ? "\u00a0%" : "%"))
        .orElse("–");
  }

  private static String decimal(BigDecimal number, Language language) {
    String plain = number.toPlainString();
    return language == Language.SV ? plain.replace('.', ',') : plain;
  }
}
