// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.reload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePack;

/** What a watch sees of a folder, look by look. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LookoutTest {

  @TempDir private Path outside;
  private Path folder;
  private LivePack live;
  private Lookout lookout;

  @BeforeEach
  void open_the_first_version() throws IOException {
    folder = outside.resolve(EditedPack.ID);
    write(EditedPack.FIRST);
    live = LivePack.open(PackSource.folder(folder), Engine.MODEL).orElseThrow();
    lookout = new Lookout(live);
  }

  private void write(PackFiles files) throws IOException {
    for (Map.Entry<String, byte[]> file : EditedPack.bytes(files).entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  private void delete() throws IOException {
    for (String name : live.read().names()) {
      Files.delete(folder.resolve(name));
    }
    Files.deleteIfExists(folder.resolve("scenarios"));
    Files.delete(folder);
  }

  private void assertThatNothingHappens() {
    RulePack before = live.current();
    assertThat(lookout.look()).isEmpty();
    assertThat(live.current()).isSameAs(before);
  }

  @Test
  void nothing_happens_where_nothing_changes() throws IOException {
    assertThatNothingHappens();
    Files.setLastModifiedTime(folder.resolve("pack.yaml"), FileTime.fromMillis(0));
    Files.writeString(folder.resolve(".pack.yaml.swp"), "an editor's");
    Files.writeString(folder.resolve("pack.yaml~"), "an editor's too");
    assertThatNothingHappens();
    assertThatNothingHappens();
  }

  @Test
  void a_change_is_in_force_when_two_looks_have_seen_the_same() throws IOException {
    write(EditedPack.SECOND);
    assertThatNothingHappens();

    assertThat(lookout.look()).get().isInstanceOf(Reload.Replaced.class);
    assertThat(live.current().files()).isEqualTo(EditedPack.SECOND);
    assertThatNothingHappens();
  }

  @Test
  void files_that_come_one_after_the_other_are_waited_for() throws IOException {
    for (Map.Entry<String, byte[]> file : EditedPack.bytes(EditedPack.SECOND).entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
      assertThatNothingHappens();
    }

    assertThat(lookout.look()).get().isInstanceOf(Reload.Replaced.class);
    assertThat(live.current().files()).isEqualTo(EditedPack.SECOND);
  }

  @Test
  void what_was_left_half_written_is_refused_once_and_tried_again_when_it_is_whole()
      throws IOException {
    Path rules = folder.resolve(PackFiles.ELIGIBILITY);
    byte[] whole = EditedPack.SECOND.bytes(PackFiles.ELIGIBILITY).orElseThrow();
    Files.writeString(rules, new String(whole, UTF_8).substring(0, whole.length / 2));
    assertThatNothingHappens();

    assertThat(lookout.look()).get().isInstanceOf(Refused.class);
    assertThat(live.current().files()).isEqualTo(EditedPack.FIRST);
    assertThatNothingHappens();
    assertThatNothingHappens();

    write(EditedPack.SECOND);
    assertThatNothingHappens();
    assertThat(lookout.look()).get().isInstanceOf(Reload.Replaced.class);
  }

  @Test
  void a_mistake_taken_back_is_told_too() throws IOException {
    write(EditedPack.misspelt());
    assertThatNothingHappens();
    assertThat(lookout.look().flatMap(Reload::refused)).isPresent();
    write(EditedPack.FIRST);
    assertThatNothingHappens();

    assertThat(lookout.look()).contains(new Reload.Unchanged(live.current()));
    assertThatNothingHappens();
  }

  @Test
  void a_mistake_taken_back_at_once_is_not() throws IOException {
    write(EditedPack.misspelt());
    assertThatNothingHappens();
    write(EditedPack.FIRST);

    assertThatNothingHappens();
    assertThatNothingHappens();
  }

  @Test
  void editors_that_put_another_file_in_the_place_are_seen() throws IOException {
    Path other = outside.resolve("edited.tmp");
    Files.write(other, EditedPack.contradicted().bytes(PackFiles.MANIFEST).orElseThrow());
    FileTime old = Files.getLastModifiedTime(folder.resolve(PackFiles.MANIFEST));
    Files.move(other, folder.resolve(PackFiles.MANIFEST), StandardCopyOption.REPLACE_EXISTING);
    Files.setLastModifiedTime(folder.resolve(PackFiles.MANIFEST), old);
    assertThatNothingHappens();

    assertThat(lookout.look()).get().isInstanceOf(Refused.class);
  }

  @Test
  void a_folder_of_scenarios_that_comes_later_is_seen() throws IOException {
    Files.delete(folder.resolve(EditedPack.SCENARIOS));
    Files.delete(folder.resolve("scenarios"));
    assertThatNothingHappens();
    assertThat(lookout.look()).get().isInstanceOf(Reload.Replaced.class);

    Files.createDirectories(folder.resolve("scenarios"));
    assertThatNothingHappens();
    Files.write(
        folder.resolve(EditedPack.SCENARIOS),
        EditedPack.SECOND.bytes(EditedPack.SCENARIOS).orElseThrow());
    assertThatNothingHappens();
    assertThat(lookout.look()).get().isInstanceOf(Refused.class);
  }

  @Test
  void a_folder_that_is_gone_is_told_and_found_again_when_it_is_back() throws IOException {
    delete();
    assertThatNothingHappens();
    assertThat(lookout.look().flatMap(Reload::refused).orElseThrow().reasons())
        .containsExactly(
            new Label("edited: det finns ingen sådan mapp", "edited: there is no such folder"));
    assertThatNothingHappens();

    write(EditedPack.SECOND);
    assertThatNothingHappens();
    assertThat(lookout.look()).get().isInstanceOf(Reload.Replaced.class);
  }

  @Test
  void a_folder_that_another_takes_the_place_of_is_one_change() throws IOException {
    delete();
    assertThatNothingHappens();
    write(EditedPack.SECOND);
    assertThatNothingHappens();

    assertThat(lookout.look()).get().isInstanceOf(Reload.Replaced.class);
  }

  @Test
  void a_reload_that_the_host_asked_for_is_not_done_a_second_time() throws IOException {
    write(EditedPack.SECOND);
    assertThatNothingHappens();
    assertThat(live.reload()).isInstanceOf(Reload.Replaced.class);

    assertThatNothingHappens();
    assertThat(Optional.of(live.lastTried())).contains(EditedPack.SECOND);
  }
}
