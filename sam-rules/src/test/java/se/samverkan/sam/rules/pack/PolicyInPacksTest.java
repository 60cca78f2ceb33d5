// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.sam.core.programme.PolicyTerm.MAPPING_STEPS;
import static se.samverkan.sam.core.programme.PolicyTerm.SUMMONS_LIMIT;
import static se.samverkan.sam.core.programme.PolicyTerm.TRANSFER_HOURS;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.programme.DatedValue;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.core.programme.Policy;
import se.samverkan.sam.core.programme.PolicyTerm;
import se.samverkan.sam.core.programme.PolicyValue;
import se.samverkan.sam.core.programme.Programme;
import se.samverkan.sam.core.programme.Values;

/**
 * What packs say of how a programme deals with those who take part (F38, F39, F41, F45, F47, F51,
 * F55, F56, F58, F59, F72, O7, O8).
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PolicyInPacksTest {

  private static final RulePack SAM = RulePacks.builtIn("sam");
  private static final RulePack RESAM = RulePacks.builtIn("resam");

  @ParameterizedTest(name = "{0}: {1} is {2}, assumed: {3}")
  @CsvSource({
    "sam, contact.weeks, 2, true",
    "sam, cohort.size, 10, false",
    "sam, mapping.meetings, 3, false",
    "sam, guaranteedPlaces.number, 15, false",
    "sam, followUp.monthsAfterMeasures, 6, false",
    "sam, followUp.monthsAfterProjectEnd, 6, false",
    "sam, followUp.proposedMonths, 12, true",
    "sam, fullTime.hours, 40, true",
    "resam, summons.limit, 3, false",
    "resam, enrolment.goalMonths, 6, false",
    "resam, volume.goal, 30, false",
    "resam, transfer.hours, 10, false",
    "resam, workTraining.firstFollowUpWeeks, 2, true",
    "resam, fullTime.hours, 40, false"
  })
  void the_built_in_packs_state_numbers(String pack, String id, int number, boolean assumed) {
    RulePack read = RulePacks.builtIn(pack);
    PolicyTerm term = PolicyTerm.of(id).orElseThrow();
    LocalDate first = read.manifest().validFrom();

    PolicyValue stated = read.programme().policy().on(term, first).orElseThrow();

    assertThat(read.programme().policy().number(term, first)).contains(number);
    assertThat(read.programme().policy().on(term, first.minusDays(1))).isEmpty();
    assertThat(stated.value().label()).isEqualTo(term.label());
    assertThat(stated.value().source().numbers()).isNotEmpty();
    assertThat(stated.value().assumption().isPresent()).isEqualTo(assumed);
    assertThat(stated.interpretation()).isEmpty();
  }

  @Test
  void they_state_nothing_else() {
    assertThat(SAM.programme().policy().terms())
        .isEqualTo(
            EnumSet.of(
                PolicyTerm.CONTACT_WEEKS,
                PolicyTerm.COHORT_SIZE,
                PolicyTerm.MAPPING_MEETINGS,
                MAPPING_STEPS,
                PolicyTerm.GUARANTEED_PLACES,
                PolicyTerm.GUARANTEED_MEASURES,
                PolicyTerm.FOLLOW_UP_AFTER_MEASURES_MONTHS,
                PolicyTerm.FOLLOW_UP_AFTER_PROJECT_MONTHS,
                PolicyTerm.FOLLOW_UP_PROPOSED_MONTHS,
                PolicyTerm.FULL_TIME_HOURS));
    assertThat(RESAM.programme().policy().terms())
        .isEqualTo(
            EnumSet.of(
                SUMMONS_LIMIT,
                PolicyTerm.GOAL_MONTHS,
                PolicyTerm.VOLUME_GOAL,
                PolicyTerm.INTEREST_AREAS,
                TRANSFER_HOURS,
                PolicyTerm.FIRST_FOLLOW_UP_WEEKS,
                PolicyTerm.FULL_TIME_HOURS));
  }

  @Test
  void lists_are_read_as_written() {
    assertThat(texts(SAM, PolicyTerm.GUARANTEED_MEASURES)).containsExactly("grona-arenor");
    assertThat(texts(RESAM, PolicyTerm.INTEREST_AREAS)).containsExactly("3", "5");
  }

  /** The notice of transfer reads the rule value, and what is asked of a course the policy. */
  @Test
  void the_hours_of_a_transfer_are_the_same_for_rules_and_policy_on_every_day() {
    Values values = RESAM.programme().values();
    Policy policy = RESAM.programme().policy();
    Set<LocalDate> days = new TreeSet<>(values.changes());
    policy.history(TRANSFER_HOURS).forEach(one -> days.add(one.value().from()));

    assertThat(days)
        .isNotEmpty()
        .allSatisfy(
            day -> {
              for (LocalDate date : List.of(day.minusDays(1), day)) {
                assertThat(policy.number(TRANSFER_HOURS, date))
                    .isEqualTo(values.on("transfer.hours", date).flatMap(DatedValue::number));
              }
            });
  }

  @Test
  void what_hangs_on_a_reading_says_on_which() {
    assertThat(texts(SAM, MAPPING_STEPS)).containsExactly("1 A", "1 B", "2 C");
    assertThat(reading(SAM)).isEqualTo("by-content");
    assertThat(SAM.manifest().policy())
        .filteredOn(entry -> entry.value().name().equals("mapping.steps"))
        .extracting(entry -> entry.underReading().orElseThrow().toString())
        .containsExactly("mapping-steps.by-content", "mapping-steps.one-each");
  }

  @Test
  void an_agency_that_reads_the_sources_otherwise_gets_what_that_reading_states() {
    RulePack own = based("readings: {mapping-steps: one-each}").orElseThrow();

    assertThat(texts(own, MAPPING_STEPS)).containsExactly("1 A", "2 B", "3 C");
    assertThat(reading(own)).isEqualTo("one-each");
    assertThat(own.programme().policy().terms()).isEqualTo(SAM.programme().policy().terms());
  }

  @Test
  void a_term_takes_the_place_of_the_same_one_and_the_others_are_inherited() {
    RulePack own =
        based(
                """
                policy:
                  contact.weeks:
                    history: [{from: 2012-01-01, number: 3, source: beslut}]
                  summons.limit:
                    history: [{from: 2012-01-01, number: 2, source: beslut}]
                """)
            .orElseThrow();
    Policy policy = own.programme().policy();

    assertThat(policy.history(PolicyTerm.CONTACT_WEEKS)).hasSize(1);
    assertThat(policy.on(PolicyTerm.CONTACT_WEEKS, LocalDate.of(2011, 12, 31))).isEmpty();
    assertThat(policy.number(PolicyTerm.CONTACT_WEEKS, LocalDate.of(2012, 1, 1))).contains(3);
    assertThat(policy.number(SUMMONS_LIMIT, LocalDate.of(2012, 1, 1))).contains(2);
    assertThat(policy.history(PolicyTerm.COHORT_SIZE))
        .isEqualTo(SAM.programme().policy().history(PolicyTerm.COHORT_SIZE));
    assertThat(texts(own, MAPPING_STEPS)).containsExactly("1 A", "1 B", "2 C");
  }

  @Test
  void a_term_of_the_base_does_not_fall_silent_because_its_reading_is_gone() {
    String interpretation =
        """
        interpretations:
          - id: mapping-steps
            question: {sv: hur?, en: how?}
            source: beslut
            readings: {by-content: {sv: så, en: so}, otherwise: {sv: annars, en: else}}
            reading: otherwise
        """;
    String policy =
        """
        policy:
          mapping.steps:
            history:
              - {from: 2012-01-01, texts: ["4 D"], underReading: mapping-steps.otherwise, source: beslut}
        """;

    assertThat(based(interpretation).problems())
        .extracting(PackProblem::toString)
        .containsExactly(
            "pack.yaml:6:9: the pack that this one builds on states `mapping.steps` under the"
                + " reading `mapping-steps.one-each`, which is no longer there; state the term under"
                + " `policy`, for the readings that there are");
    assertThat(texts(based(interpretation + policy).orElseThrow(), MAPPING_STEPS))
        .containsExactly("4 D");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sam", "resam"})
  void an_assessment_does_not_hang_on_policy_so_the_fingerprint_does_not_either(String id) {
    RulePack pack = RulePacks.builtIn(id);
    Set<String> ofPolicy =
        pack.manifest().policy().stream()
            .flatMap(entry -> entry.underReading().stream())
            .map(PolicyEntry.UnderReading::interpretation)
            .collect(Collectors.toSet());
    List<Interpretation> others =
        pack.programme().interpretations().stream()
            .filter(one -> !ofPolicy.contains(one.id()))
            .toList();
    Manifest without =
        Manifest.builder()
            .copyOf(pack.manifest())
            .policy(List.of())
            .programme(
                Programme.builder()
                    .copyOf(pack.programme())
                    .policy(Policy.none())
                    .interpretations(others)
                    .build())
            .build();

    assertThat(ChangedPack.of(pack, without, pack.criteria()).sha256()).isEqualTo(pack.sha256());
  }

  @Test
  void a_folder_that_differs_in_policy_alone_does_not_pass_for_the_pack_of_the_library() {
    PackFiles files = SAM.files();
    String manifest = new String(files.bytes(PackFiles.MANIFEST).orElseThrow(), UTF_8);
    String changed =
        manifest.replace("from: 2011-08-09, number: 15", "from: 2011-08-09, number: 14");

    assertThat(RulePacks.read(OwnPacks.withRulesOf(files, manifest)).problems()).isEmpty();
    assertThat(RulePacks.read(OwnPacks.withRulesOf(files, changed)).problems())
        .extracting(PackProblem::message)
        .containsExactly("the pack has the name of the built-in pack `sam` and differs from it");
  }

  private static PackReading based(String more) {
    String manifest =
        """
        pack: kommun
        version: "1.0.0"
        validFrom: 2012-01-01
        basedOn: {pack: sam, version: "1.0.0"}
        %s
        """
            .formatted(more);
    return RulePacks.read(OwnPacks.pack("kommun", manifest, ""));
  }

  private static List<String> texts(RulePack pack, PolicyTerm term) {
    return pack.programme().policy().texts(term, pack.manifest().validFrom());
  }

  private static String reading(RulePack pack) {
    return pack.programme()
        .policy()
        .on(MAPPING_STEPS, pack.manifest().validFrom())
        .flatMap(PolicyValue::interpretation)
        .orElseThrow()
        .reading();
  }
}
