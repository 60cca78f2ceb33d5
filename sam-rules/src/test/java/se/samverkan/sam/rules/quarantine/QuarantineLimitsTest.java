// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.PackReading;
import se.samverkan.sam.rules.pack.RulePacks;

/** Whatever the other Java does, the host gets a value in time and nothing is left behind. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuarantineLimitsTest {

  private static final String SHA256 = RulePacks.read(OutsidePack.sound()).orElseThrow().sha256();
  private static final Duration GENEROUS = Duration.ofMinutes(2);
  private static final Duration SHORT = Duration.ofSeconds(10);

  @TempDir static Path notes;

  private static final Map<String, Notes> NOTES = new TreeMap<>();
  private static final Map<String, Future<PackReading>> READINGS = new TreeMap<>();
  private static final ExecutorService THREADS = Executors.newFixedThreadPool(4);

  @BeforeAll
  static void misbehave() throws IOException {
    start("sleeps", SHORT);
    start("starts another and sleeps", SHORT, note("another"));
    start("starts another that keeps the output open", SHORT, note("one more"));
    start("hoards", GENEROUS);
    start("floods its output", GENEROUS);
    start("floods its errors and accepts", GENEROUS, SHA256);
    start("says nothing", GENEROUS);
    start("says only hello", GENEROUS);
    start("fails", GENEROUS);
    start("talks rubbish", GENEROUS);
    start("accepts", GENEROUS, "0".repeat(64));
    start("leaves things lying about", GENEROUS, Files.createFile(notes.resolve("host")) + "");
    start("tells where it is", GENEROUS);
  }

  @AfterAll
  static void stop() {
    THREADS.shutdownNow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sleeps                    | it took longer than 10 seconds",
        "starts another and sleeps | it took longer than 10 seconds",
        "starts another that keeps the output open | it took longer than 10 seconds",
        "hoards                    | it took more memory than 64 megabytes",
        "floods its output         | the Java that tried it printed more than 1048576 bytes",
        "says nothing              | the Java that tried it did not answer in the form agreed",
        "says only hello           | the Java that tried it did not answer in the form agreed",
        "talks rubbish             | the Java that tried it did not answer in the form agreed",
        "fails                     | the Java that tried it ended with exit code 1",
        "accepts                   | it was read otherwise here than where it was tried"
      })
  void a_pack_is_given_up_if_the_other_Java(String misbehaves, String why) throws Exception {
    PackReading reading = reading(misbehaves);

    assertThat(reading.pack()).isEmpty();
    assertThat(reading.warnings()).isEmpty();
    assertThat(reading.problems())
        .extracting(PackProblem::toString)
        .containsExactly("sent: the pack was given up: " + why);
  }

  @Test
  void what_the_other_Java_complains_of_is_thrown_away() throws Exception {
    assertThat(reading("floods its errors and accepts").problems()).isEmpty();
    assertThat(reading("floods its errors and accepts").orElseThrow().sha256()).isEqualTo(SHA256);
  }

  @Test
  void the_other_Java_sees_nothing_of_the_environment_of_the_host() throws Exception {
    assertThat(System.getenv()).as("the host has one").containsKey("PATH");
    assertThat(told("environment")).doesNotContain("PATH", "HOME", "JAVA", "MAVEN");
  }

  @Test
  void the_other_Java_works_in_a_folder_of_its_own_that_only_the_owner_may_enter()
      throws Exception {
    assertThat(told("folder")).matches("\\[parcel\\] (rwx------)?");
    assertThat(told("temporary")).isEqualTo("true");
  }

  @Test
  void neither_processes_nor_files_are_left_behind() throws Exception {
    for (String how : NOTES.keySet()) {
      reading(how);
      assertThat(NOTES.get(how).running()).as(how).isFalse();
      assertThat(NOTES.get(how).folder()).as(how).doesNotExist();
    }
    Notes another = new Notes(notes.resolve("another"));
    assertThat(Notes.soon(() -> !another.running())).isTrue();
    assertThat(notes.resolve("host")).as("behind a link").exists();
  }

  @Test
  void whoever_is_interrupted_while_waiting_stays_interrupted_and_gives_the_pack_up()
      throws Exception {
    Notes note = new Notes(notes.resolve("interrupted"));
    List<PackReading> readings = new ArrayList<>();
    AtomicBoolean interrupted = new AtomicBoolean();
    Thread waiting =
        new Thread(
            () -> {
              readings.add(quarantine(note.behaving("sleeps"), GENEROUS).read(OutsidePack.sound()));
              interrupted.set(Thread.currentThread().isInterrupted());
            });
    waiting.start();
    assertThat(Notes.soon(note::there)).isTrue();
    waiting.interrupt();
    waiting.join();

    assertThat(interrupted).isTrue();
    assertThat(readings.get(0).problems())
        .extracting(PackProblem::message)
        .containsExactly("the pack was given up: the program that waited for it was interrupted");
    assertThat(note.running()).isFalse();
    assertThat(note.folder()).doesNotExist();
  }

  @Test
  void a_Java_that_cannot_be_started_or_does_not_find_the_library_is_told_with_a_remedy() {
    PackReading without =
        Quarantine.builder().java(notes.resolve("java")).build().read(OutsidePack.sound());
    PackReading elsewhere =
        Quarantine.builder().classPath(List.of(notes)).build().read(OutsidePack.sound());

    assertThat(without.problems())
        .extracting(PackProblem::toString)
        .containsExactly(
            "sent: the pack was not tried: no Java could be started by `"
                + notes.resolve("java")
                + "`; give the quarantine the path of a `java`");
    assertThat(elsewhere.problems())
        .extracting(PackProblem::toString)
        .containsExactly(
            "sent: the pack was not tried: the Java for it could not run the library; give the"
                + " quarantine the library's `classPath`, or more memory");
  }

  @Test
  void limits_that_leave_nothing_are_a_mistake_of_the_program() {
    QuarantineBuilder builder = Quarantine.builder();

    assertThatThrownBy(() -> builder.maxHeapMegabytes(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.timeLimit(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.timeLimit(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void start(String how, Duration limit, String... more) {
    Notes note = new Notes(Path.of(note(how)));
    NOTES.put(how, note);
    Quarantine quarantine = quarantine(note.behaving(how, more), limit);
    READINGS.put(how, THREADS.submit(() -> quarantine.read(OutsidePack.sound())));
  }

  private static String note(String name) {
    return notes.resolve(name).toString();
  }

  private static Quarantine quarantine(JavaCommand command, Duration limit) {
    return Quarantine.builder().maxHeapMegabytes(64).timeLimit(limit).command(command).build();
  }

  private static PackReading reading(String how) throws Exception {
    return READINGS.get(how).get();
  }

  private static String told(String of) throws Exception {
    Optional<PackProblem> told =
        reading("tells where it is").problems().stream()
            .filter(problem -> problem.file().equals(of))
            .findFirst();
    return told.orElseThrow().message();
  }
}
