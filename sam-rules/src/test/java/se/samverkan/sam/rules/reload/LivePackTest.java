// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.reload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.rules.acceptance.PackTest;
import se.samverkan.sam.rules.acceptance.Trial;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePack;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LivePackTest {

  private static final int FEW = 20;

  private final Shelf shelf = new Shelf(EditedPack.FIRST);

  private LivePack opened() {
    return LivePack.open(shelf, Engine.MODEL).orElseThrow();
  }

  private Refused refusedAtOpening() {
    return LivePack.open(shelf, Engine.MODEL).fold(opened -> null, refused -> refused);
  }

  @ParameterizedTest
  @EnumSource
  void a_changed_pack_is_in_force_after_a_reload_and_is_run_by_the_same_engine(Engine engine) {
    LivePack live = LivePack.open(shelf, engine).orElseThrow();
    RulePack before = live.current();
    shelf.put(EditedPack.SECOND);
    assertThat(live.current()).isSameAs(before);

    Reload reload = live.reload();

    assertThat(reload).isEqualTo(new Reload.Replaced(before, live.current(), List.of()));
    assertThat(reload.refused()).isEmpty();
    assertThat(live.current().manifest().version()).isEqualTo("2.0.0");
    assertThat(Answers.of(live.current()))
        .isEqualTo(Answers.of(Answers.read(EditedPack.SECOND, engine)))
        .isNotEqualTo(Answers.of(before));
    assertThat(Answers.of(before)).isEqualTo(Answers.of(Answers.read(EditedPack.FIRST, engine)));
  }

  @Test
  void the_rules_of_every_epoch_are_compiled_before_they_are_in_force() {
    RulePack whenAsked = Answers.read(EditedPack.SECOND, Engine.SESSION);
    assertThat(classesLoadedByAsking(whenAsked)).isGreaterThan(FEW);
    LivePack live = LivePack.open(shelf, Engine.SESSION).orElseThrow();
    shelf.put(EditedPack.SECOND);
    assertThat(live.reload()).isInstanceOf(Reload.Replaced.class);

    assertThat(classesLoadedByAsking(live.current())).isLessThan(FEW);
  }

  /** What is compiled is loaded as classes, some dozens. */
  private static long classesLoadedByAsking(RulePack pack) {
    long before = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
    assertThat(Answers.of(pack)).isNotEmpty();
    return ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount() - before;
  }

  @Test
  void a_reload_of_the_same_files_changes_nothing() {
    LivePack live = opened();
    RulePack before = live.current();
    shelf.put(EditedPack.with(EditedPack.FIRST, "outcome.drl", text(PackFiles.OUTCOME)));

    assertThat(live.reload()).isEqualTo(new Reload.Unchanged(before));
    assertThat(live.current()).isSameAs(before);
  }

  @Test
  void a_change_of_a_scenario_alone_is_a_change() {
    LivePack live = opened();
    shelf.put(
        EditedPack.with(EditedPack.FIRST, EditedPack.SCENARIOS, text(EditedPack.SCENARIOS) + "\n"));

    assertThat(live.reload()).isInstanceOf(Reload.Replaced.class);
    assertThat(live.current().files()).isEqualTo(shelf.read());
  }

  @Test
  void a_pack_with_mistakes_leaves_the_one_in_force_and_every_mistake_is_told() {
    LivePack live = opened();
    RulePack before = live.current();
    shelf.put(
        EditedPack.edited(
            EditedPack.misspelt(),
            PackFiles.OUTCOME,
            "OutcomeOnDate( hasPlan",
            "OutcomeOnDate( hasPlann"));

    Refused refused = live.reload().refused().orElseThrow();

    assertThat(live.current()).isSameAs(before);
    assertThat(refused.failures()).isEmpty();
    assertThat(refused.problems()).hasSize(2);
    assertThat(refused.reasons())
        .containsExactly(
            new Label(
                "eligibility.drl:10:22: `agee` är ingen uppgift; menades `age`?",
                "eligibility.drl:10:22: `agee` is not a fact; did you mean `age`?"),
            new Label(
                "outcome.drl:9:20: `hasPlann` är ingen uppgift; menades `hasPlan`?",
                "outcome.drl:9:20: `hasPlann` is not a fact; did you mean `hasPlan`?"));
    assertThat(refused)
        .hasToString(String.join("\n", refused.reasons().stream().map(Label::en).toList()));
  }

  @ParameterizedTest
  @EnumSource
  void a_pack_that_does_not_do_what_its_scenarios_say_leaves_the_one_in_force(Engine engine) {
    LivePack live = LivePack.open(shelf, engine).orElseThrow();
    RulePack before = live.current();
    shelf.put(EditedPack.contradicted());

    Refused refused = live.reload().refused().orElseThrow();

    assertThat(live.current()).isSameAs(before);
    assertThat(refused.problems()).isEmpty();
    assertThat(refused.failures()).hasSize(1);
    assertThat(refused.reasons())
        .containsExactly(
            new Label(
                "scenarios/ålder.yaml:1: den som fyller år i dag är gammal nog: bedömningen: väntat"
                    + " är ”tillhör målgruppen”, men reglerna säger ”tillhör inte målgruppen”",
                "scenarios/ålder.yaml:1: den som fyller år i dag är gammal nog: the verdict:"
                    + " expected is “eligible”, but the rules say “not eligible”"));
  }

  @Test
  void a_pack_is_put_in_force_when_it_has_been_mended() {
    LivePack live = opened();
    shelf.put(EditedPack.misspelt());
    assertThat(live.reload()).isInstanceOf(Refused.class);
    shelf.put(EditedPack.SECOND);

    assertThat(live.reload()).isInstanceOf(Reload.Replaced.class);
    shelf.put(EditedPack.contradicted());
    assertThat(live.reload()).isInstanceOf(Refused.class);
    shelf.put(EditedPack.SECOND);
    assertThat(live.reload()).isInstanceOf(Reload.Unchanged.class);
  }

  @Test
  void a_pack_of_another_name_cannot_take_its_place() {
    LivePack live = opened();
    shelf.put(PackFiles.of("other", EditedPack.bytes(EditedPack.SECOND)));

    assertThat(live.reload().refused().orElseThrow().reasons())
        .containsExactly(
            new Label(
                "edited: regelpaketet `other` kan inte ersätta `edited`",
                "edited: the pack `other` cannot take the place of `edited`"));
    assertThat(live.id()).isEqualTo("edited");
    assertThat(live.current().files()).isEqualTo(EditedPack.FIRST);
  }

  @Test
  void there_is_no_live_pack_of_files_that_cannot_be_used() {
    shelf.put(EditedPack.contradicted());
    assertThat(refusedAtOpening().failures()).hasSize(1);

    shelf.put(EditedPack.misspelt());
    assertThat(refusedAtOpening().problems()).hasSize(1);
    assertThatIllegalStateException()
        .isThrownBy(() -> LivePack.open(shelf).orElseThrow())
        .withMessage(
            "the rule pack cannot be used:\n"
                + "eligibility.drl:10:22: `agee` is not a fact; did you mean `age`?");
  }

  @Test
  void a_pack_without_scenarios_is_warned_of() {
    shelf.put(EditedPack.without(EditedPack.FIRST, EditedPack.SCENARIOS));
    List<PackProblem> atOpening =
        LivePack.open(shelf, Engine.MODEL).fold(Opening.Opened::warnings, no -> List.of());
    LivePack live = opened();
    shelf.put(EditedPack.without(EditedPack.SECOND, EditedPack.SCENARIOS));
    List<PackProblem> atReload =
        live.reload().fold(same -> List.of(), Reload.Replaced::warnings, no -> List.of());

    assertThat(atOpening)
        .isEqualTo(atReload)
        .extracting(PackProblem::toString)
        .containsExactly("edited: the pack has no scenarios, so nothing shows what its rules do");
  }

  @Test
  void files_that_are_being_written_are_read_until_they_are_the_same_twice() {
    LivePack live = opened();
    PackFiles half = EditedPack.with(EditedPack.SECOND, PackFiles.ELIGIBILITY, "package se.sam");
    PackFiles mixed =
        EditedPack.with(EditedPack.FIRST, PackFiles.OUTCOME, text(PackFiles.OUTCOME) + " ");
    shelf.put(EditedPack.SECOND);
    shelf.firstRead(List.of(mixed, half));

    assertThat(live.reload()).isInstanceOf(Reload.Replaced.class);
    assertThat(live.current().files()).isEqualTo(EditedPack.SECOND);
  }

  @Test
  void files_that_never_come_to_rest_are_refused() {
    LivePack live = opened();
    shelf.firstRead(
        IntStream.range(0, Origin.MOST_READINGS)
            .mapToObj(i -> EditedPack.with(EditedPack.SECOND, PackFiles.OUTCOME, " ".repeat(i)))
            .toList());

    assertThat(live.reload().refused().orElseThrow().reasons())
        .containsExactly(
            new Label(
                "edited: filerna ändras medan de läses",
                "edited: the files change while they are read"));
    assertThat(live.reload()).isInstanceOf(Reload.Unchanged.class);
  }

  @Test
  void a_source_that_throws_leaves_the_pack_in_force() {
    PackSource faulty =
        new PackSource() {
          private int readings;

          @Override
          public String id() {
            return EditedPack.ID;
          }

          @Override
          public PackFiles read() {
            if (readings++ < 2) {
              return EditedPack.FIRST;
            }
            throw new IllegalStateException("no connection for p-1");
          }
        };
    LivePack live = LivePack.open(faulty, Engine.MODEL).orElseThrow();

    assertThat(live.reload().refused().orElseThrow().reasons())
        .extracting(Label::en)
        .containsExactly("edited: it could not be read (IllegalStateException)");
    assertThat(live.current().files()).isEqualTo(EditedPack.FIRST);
  }

  @Test
  void a_pack_of_the_library_can_be_live_too() {
    LivePack sam = LivePack.open(PackSource.builtIn("sam"), Engine.MODEL).orElseThrow();

    assertThat(sam.current().id()).isEqualTo("sam");
    assertThat(sam.reload()).isEqualTo(new Reload.Unchanged(sam.current()));
    assertThat(sam).hasToString("LivePack sam 1.0.0");
  }

  @Test
  void a_refusal_has_a_reason_and_no_scenario_that_passed() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Refused(List.of(), List.of()));
    List<Trial> passed = PackTest.trials(Answers.read(EditedPack.FIRST, Engine.MODEL));
    assertThat(passed).hasSize(2);
    assertThatIllegalArgumentException().isThrownBy(() -> new Refused(List.of(), passed));
  }

  private static String text(String file) {
    return new String(EditedPack.FIRST.bytes(file).orElseThrow(), UTF_8);
  }
}
