// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.sam.core.closure.Closure;
import se.samverkan.sam.core.closure.Destination;
import se.samverkan.sam.core.closure.DestinationKind;
import se.samverkan.sam.core.closure.EmploymentForm;
import se.samverkan.sam.core.closure.Ending;
import se.samverkan.sam.core.closure.Extent;
import se.samverkan.sam.core.closure.Sector;
import se.samverkan.sam.core.fact.FactList;

/** What a closure tells of each kind of destination (F64, I4). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DestinationSlotsTest {

  @ParameterizedTest
  @EnumSource
  void each_kind_has_a_slot_that_is_chosen_when_it_is_told(DestinationKind kind) {
    OutcomeOnDate complete = view(FactList.complete(Destination.to(kind)));
    OutcomeOnDate atLeast = view(FactList.atLeast(Destination.to(kind)));
    List<DestinationKind> slots = slots();
    for (DestinationKind slot : slots) {
      boolean mayBeMeant =
          kind == DestinationKind.LABOUR_MARKET && slot.compareTo(DestinationKind.JOB_SEARCH) <= 0;
      Boolean other = mayBeMeant ? null : Boolean.FALSE;
      assertThat(chosen(complete, slot)).isEqualTo(slot == kind ? Boolean.TRUE : other);
      assertThat(chosen(atLeast, slot)).isEqualTo(slot == kind ? true : null);
    }
  }

  @Test
  void of_an_unknown_list_nothing_is_known_and_of_an_empty_one_everything() {
    assertThat(view(FactList.unknown()).sheet().known()).isEmpty();
    assertThat(slots())
        .allSatisfy(slot -> assertThat(chosen(view(FactList.complete()), slot)).isFalse());
    assertThat(view(FactList.complete()).employment().percent()).isZero();
    assertThat(view(FactList.complete()).employment().absentForms())
        .containsExactly(EmploymentForm.values());
  }

  @Test
  void what_is_told_together_is_on_the_labour_market_whatever_it_was() {
    for (DestinationKind kind : DestinationKind.values()) {
      boolean on = kind.compareTo(DestinationKind.LABOUR_MARKET) <= 0;
      assertThat(view(FactList.complete(Destination.to(kind))).labourMarket().chosen())
          .isEqualTo(on);
      assertThat(view(FactList.atLeast(Destination.to(kind))).labourMarket().chosen())
          .isEqualTo(on ? true : null);
    }
  }

  @Test
  void extents_of_one_kind_add_up_if_all_are_known() {
    Destination half = work(Optional.of(50), Optional.empty(), Optional.empty());
    Destination quarter = work(Optional.of(25), Optional.empty(), Optional.empty());
    Destination open = work(Optional.empty(), Optional.empty(), Optional.empty());

    assertThat(view(FactList.complete(half, quarter)).employment().percent()).isEqualTo(75);
    assertThat(view(FactList.complete(half, open)).employment().percent()).isNull();
    assertThat(view(FactList.atLeast(half, quarter)).employment().percent()).isNull();
    assertThat(view(FactList.complete(half, quarter)).studies().percent()).isZero();
  }

  @Test
  void sectors_and_forms_are_known_not_to_be_others_only_where_all_is_told() {
    Destination municipal =
        work(
            Optional.empty(), Optional.of(Sector.MUNICIPAL), Optional.of(EmploymentForm.SHELTERED));
    Destination open = work(Optional.empty(), Optional.empty(), Optional.empty());

    WorkOutcome told = view(FactList.complete(municipal)).employment();
    assertThat(told.sectors()).containsExactly(Sector.MUNICIPAL);
    assertThat(told.absentSectors()).containsExactly(Sector.REGIONAL, Sector.STATE, Sector.PRIVATE);
    assertThat(told.forms()).containsExactly(EmploymentForm.SHELTERED);
    assertThat(told.absentForms()).hasSize(3);

    for (FactList<Destination> more :
        List.of(FactList.complete(municipal, open), FactList.atLeast(municipal))) {
      WorkOutcome partly = view(more).employment();
      assertThat(partly.sectors()).containsExactly(Sector.MUNICIPAL);
      assertThat(partly.absentSectors()).isEmpty();
      assertThat(partly.forms()).containsExactly(EmploymentForm.SHELTERED);
      assertThat(partly.absentForms()).isEmpty();
    }
    WorkOutcome unknown = view(FactList.unknown()).employment();
    assertThat(unknown.sectors()).isEmpty();
    assertThat(unknown.absentSectors()).isEmpty();
    assertThat(unknown.forms()).isEmpty();
    assertThat(unknown.absentForms()).isEmpty();
  }

  @Test
  void a_view_of_a_closure_has_the_rest_too() {
    OutcomeOnDate view =
        OutcomeOnDate.of(
            Closure.builder().ending(Ending.TOO_ILL).mappingDone(true).hasPlan(false).build());

    assertThat(view.ending()).isEqualTo(Ending.TOO_ILL);
    assertThat(view.mappingDone()).isTrue();
    assertThat(view.hasPlan()).isFalse();
    assertThat(view.sheet().known()).hasSize(3);
    assertThat(view).hasToString("OutcomeOnDate[ending, mappingDone, hasPlan]");
  }

  private static List<DestinationKind> slots() {
    return List.of(
        DestinationKind.EMPLOYMENT,
        DestinationKind.OWN_BUSINESS,
        DestinationKind.STUDIES,
        DestinationKind.JOB_SEARCH,
        DestinationKind.ADAPTED_WORK,
        DestinationKind.WORK_REHABILITATION,
        DestinationKind.SOCIAL_INSURANCE,
        DestinationKind.SOCIAL_SERVICES);
  }

  private static @Nullable Boolean chosen(OutcomeOnDate view, DestinationKind kind) {
    return switch (kind) {
      case EMPLOYMENT -> view.employment().chosen();
      case OWN_BUSINESS -> view.ownBusiness().chosen();
      case STUDIES -> view.studies().chosen();
      case JOB_SEARCH -> view.jobSearch().chosen();
      case LABOUR_MARKET, OTHER -> throw new IllegalArgumentException("no slot of its own");
      case ADAPTED_WORK -> view.adaptedWork().chosen();
      case WORK_REHABILITATION -> view.workRehabilitation().chosen();
      case SOCIAL_INSURANCE -> view.socialInsurance().chosen();
      case SOCIAL_SERVICES -> view.socialServices().chosen();
    };
  }

  private static Destination work(
      Optional<Integer> percent, Optional<Sector> sector, Optional<EmploymentForm> form) {
    return Destination.builder()
        .kind(DestinationKind.EMPLOYMENT)
        .extent(percent.map(Extent::new))
        .sector(sector)
        .form(form)
        .build();
  }

  private static OutcomeOnDate view(FactList<Destination> destinations) {
    return OutcomeOnDate.of(Closure.builder().destinations(destinations).build());
  }
}
