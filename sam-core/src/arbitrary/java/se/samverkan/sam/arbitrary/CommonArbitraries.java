// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.arbitrary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/** The values of which others are made. */
public final class CommonArbitraries {

  private static final List<String> AWKWARD =
      List.of(
          "true",
          "null",
          "~",
          "yes",
          "No",
          "12",
          "1.5e3",
          "2024-05-01",
          "- a",
          "a: b",
          "#",
          "'",
          "\"",
          "\\",
          " Malmö ",
          "a\nb\n",
          "\tb",
          "%",
          "@",
          "`",
          "😀",
          "{}",
          "[",
          "&a",
          "*a",
          "!");

  private CommonArbitraries() {}

  /** Days from 1900 to 2100. */
  public static Arbitrary<LocalDate> dates() {
    return Dates.dates().between(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 12, 31));
  }

  /** Texts that are not blank, many of them awkward in some file format. */
  public static Arbitrary<String> texts() {
    Arbitrary<String> any =
        Arbitraries.strings()
            .withCharRange(' ', '~')
            .withCharRange('\u00A1', '\u02FF')
            .withChars('\n', '\t', '\u2028', '\u4E2D')
            .ofMinLength(1)
            .ofMaxLength(20)
            .filter(text -> !text.isBlank());
    return Arbitraries.oneOf(any, Arbitraries.of(AWKWARD));
  }

  /** Labels. */
  public static Arbitrary<Label> labels() {
    return Combinators.combine(texts(), texts()).as(Label::new);
  }

  /** Sources. */
  public static Arbitrary<Source> sources() {
    return texts().map(Source::new);
  }

  /** Texts in the form of a code. */
  public static Arbitrary<String> codes() {
    Arbitrary<String> first = Arbitraries.strings().alpha().ofLength(1);
    Arbitrary<String> rest = Arbitraries.strings().alpha().numeric().withChars('-').ofMaxLength(12);
    return Combinators.combine(first, rest).as((one, more) -> one + more);
  }

  /** Ids, none of which looks like a national identity number. */
  public static Arbitrary<ParticipantId> participantIds() {
    return Arbitraries.strings()
        .alpha()
        .numeric()
        .withChars("._:-")
        .ofMaxLength(20)
        .map(text -> ParticipantId.of("p" + text));
  }

  /** A value, or none, about as often. */
  public static <T> Arbitrary<Optional<T>> optional(Arbitrary<T> values) {
    return values.optional(0.5);
  }

  /** Lists of up to three entries, known to any extent. */
  public static <T> Arbitrary<FactList<T>> factLists(Arbitrary<T> entries) {
    return Combinators.combine(entries.list().ofMaxSize(3), Arbitraries.of(FactList.Extent.class))
        .as(CommonArbitraries::factList);
  }

  static <T> FactList<T> factList(List<T> entries, FactList.Extent extent) {
    return switch (extent) {
      case COMPLETE -> FactList.complete(entries);
      case AT_LEAST -> FactList.atLeast(entries);
      case UNKNOWN -> FactList.unknown();
    };
  }
}
