// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.fact.Bounds;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.fact.KnownCodes;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/**
 * Unknown is not false: whatever is known of a person stays as it was when more becomes known. Not
 * more, but something else, is said by a day after the one asked about for an entry that told none:
 * an entry without a day is of some earlier one.
 */
class KnowingMoreTest {

  @Property
  void knowing_more_of_a_person_contradicts_nothing_that_was_known(
      @ForAll("lessAndMore") Tuple2<Applicant, Applicant> person) {
    FactSheet less = view(person.get1()).sheet();
    FactSheet more = view(person.get2()).sheet();
    assertThat(contradicted(less, more)).isEmpty();
  }

  @Property
  void knowing_more_codes_contradicts_nothing_that_was_known(
      @ForAll("applicants") Applicant applicant,
      @ForAll Set<DiagnosisGroup> groups,
      @ForAll Set<DiagnosisGroup> open) {
    Set<DiagnosisGroup> openOnly = EnumSet.noneOf(DiagnosisGroup.class);
    openOnly.addAll(open);
    openOnly.removeAll(groups);
    Label label = new Label("egen", "of our own");
    Source source = new Source("our own list");
    ApplicantCodes longer =
        new ApplicantCodes(
            ApplicantCodes.STANDARD
                .diagnoses()
                .with(
                    List.of(
                        DiagnosisCode.builder()
                            .id("of-no-list")
                            .label(label)
                            .source(source)
                            .addAllGroups(groups)
                            .addAllOpenGroups(openOnly)
                            .build())),
            ApplicantCodes.STANDARD
                .problemAreas()
                .with(List.of(ProblemArea.of("of-no-list", label, source))));
    assertThat(
            contradicted(
                applicant.on(Somebody.TODAY).sheet(), applicant.on(Somebody.TODAY, longer).sheet()))
        .isEmpty();
  }

  @Property
  void the_order_of_entries_changes_nothing(
      @ForAll("applicants") Applicant applicant, @ForAll Random random) {
    assertThat(Applicants.shuffled(applicant, random).on(Somebody.TODAY))
        .isEqualTo(applicant.on(Somebody.TODAY));
  }

  @Property
  void equal_records_say_the_same(@ForAll("applicants") Applicant applicant) {
    Applicant copy = Applicants.rebuilt(applicant);
    assertThat(copy).isEqualTo(applicant).hasSameHashCodeAs(applicant);
    assertThat(view(copy)).isEqualTo(view(applicant)).hasSameHashCodeAs(view(applicant));
  }

  private static ApplicantOnDate view(Applicant applicant) {
    return applicant.on(Somebody.TODAY, ApplicantCodes.STANDARD, OwnCatalogue.ONE_OF_EACH_TYPE);
  }

  @Provide
  static Arbitrary<Applicant> applicants() {
    return Applicants.close();
  }

  @Provide
  static Arbitrary<Tuple2<Applicant, Applicant>> lessAndMore() {
    return Applicants.lessAndMore();
  }

  @Provide
  static Arbitrary<Random> randoms() {
    return Arbitraries.randoms();
  }

  /** The fields of which the second sheet does not keep what the first one knows. */
  private static List<FactField<?>> contradicted(FactSheet less, FactSheet more) {
    List<FactField<?>> contradicted = new ArrayList<>();
    for (FactField<?> field : less.known()) {
      if (!keeps(less.value(field), more.value(field))) {
        contradicted.add(field);
      }
    }
    return contradicted;
  }

  private static boolean keeps(@Nullable Object known, @Nullable Object more) {
    if (known instanceof Bounds wide && more instanceof Bounds narrow) {
      Integer atMost = narrow.atMost();
      return wide.allows(narrow.atLeast())
          && (wide.atMost() == null || (atMost != null && wide.allows(atMost)));
    }
    if (known instanceof KnownCodes<?> some && more instanceof KnownCodes<?> others) {
      return others.present().containsAll(some.present())
          && others.absent().containsAll(some.absent());
    }
    return known != null && known.equals(more);
  }
}
