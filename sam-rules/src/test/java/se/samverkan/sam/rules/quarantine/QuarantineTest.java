// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.PackReading;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/**
 * Packs that go through quarantine, three at a time, on the module path. Each is tried once, and
 * the tests look at what came of it.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuarantineTest {

  private static final Quarantine QUARANTINE =
      Quarantine.builder().timeLimit(Duration.ofMinutes(5)).build();

  private static final ExecutorService THREADS = Executors.newFixedThreadPool(3);
  private static final Map<String, PackSource> PACKS = new LinkedHashMap<>();
  private static final Map<String, Future<PackReading>> READINGS = new LinkedHashMap<>();

  @BeforeAll
  static void readAll() {
    PACKS.put("built in", PackSource.builtIn("sam"));
    PACKS.put("sound", OutsidePack.sound());
    PACKS.put("contradicted", OutsidePack.contradicted());
    PACKS.put("broken", OutsidePack.broken());
    PACKS.put("nowhere", PackSource.folder(Path.of("nowhere")));
    PACKS.put("without scenarios", OutsidePack.withoutScenarios());
    PACKS.forEach((name, pack) -> READINGS.put(name, THREADS.submit(() -> QUARANTINE.read(pack))));
  }

  @AfterAll
  static void stop() {
    THREADS.shutdownNow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"built in", "sound"})
  void a_sound_pack_comes_back_as_if_it_had_been_read_here(String name) throws Exception {
    PackReading read = RulePacks.read(PACKS.get(name));
    PackReading tried = reading(name);

    assertThat(tried.problems()).isEmpty();
    assertThat(tried.warnings()).isEqualTo(read.warnings());
    assertThat(tried.orElseThrow().sha256()).isEqualTo(read.orElseThrow().sha256());
    assertThat(tried.orElseThrow().manifest()).isEqualTo(read.orElseThrow().manifest());
    assertThat(tried.orElseThrow().criteria()).isEqualTo(read.orElseThrow().criteria());
  }

  @Test
  void a_pack_that_comes_back_assesses_like_one_that_was_read_here() throws Exception {
    RulePack tried = reading("sound").orElseThrow();
    RulePack read = RulePacks.read(OutsidePack.sound()).orElseThrow();
    Applicant person =
        Applicant.builder()
            .id(ParticipantId.of("p-1"))
            .birthDate(LocalDate.of(2002, 12, 31))
            .build();

    for (LocalDate day : List.of(LocalDate.of(2020, 12, 31), LocalDate.of(2021, 1, 1))) {
      assertThat(tried.assess(person, day)).isEqualTo(read.assess(person, day));
    }
  }

  @Test
  void what_is_odd_is_told_of_a_pack_that_comes_back() throws Exception {
    assertThat(reading("sound").warnings())
        .singleElement()
        .satisfies(warning -> assertThat(warning.message()).contains("sent.no-swedish"));
  }

  @Test
  void without_scenarios_nothing_shows_what_a_pack_does_which_is_odd() throws Exception {
    assertThat(reading("without scenarios").problems()).isEmpty();
    assertThat(reading("without scenarios").warnings())
        .extracting(PackProblem::toString)
        .contains("sent: the pack has no scenarios, so nothing shows what its rules do");
  }

  @ParameterizedTest
  @ValueSource(strings = {"broken", "nowhere"})
  void a_broken_pack_has_the_same_problems_at_the_same_places_as_if_read_here(String name)
      throws Exception {
    assertThat(reading(name)).isEqualTo(RulePacks.read(PACKS.get(name)));
    assertThat(reading(name).problems()).isNotEmpty();
  }

  @Test
  void a_pack_whose_scenario_comes_out_otherwise_is_refused() throws Exception {
    assertThat(RulePacks.read(OutsidePack.contradicted()).problems()).isEmpty();
    assertThat(reading("contradicted").problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.toString())
                    .startsWith(
                        "scenarios/ålder.yaml:6: the scenario `too young after the limit was"
                            + " raised`: the verdict is `notEligible`"));
  }

  @Test
  void the_host_and_its_children_were_on_the_module_path() throws Exception {
    assertThat(Quarantine.class.getModule().isNamed()).isTrue();
    assertThat(JavaCommand.running(JavaCommand.sameJava(), Trial.class, Optional.empty()).program())
        .contains("--module-path", "se.samverkan.sam.rules/" + Trial.class.getName());
  }

  private static PackReading reading(String name) throws Exception {
    return READINGS.get(name).get();
  }
}
