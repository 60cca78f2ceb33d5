// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackIndexWriterTest {
  private static final String EMPTY =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  @TempDir Path packs;
  @TempDir Path classes;

  @Test
  void the_index_is_sorted_and_the_same_each_time() throws IOException {
    pack("two");
    pack("one");
    Files.createDirectories(packs.resolve("one/scenarios"));
    Files.createFile(packs.resolve("one/scenarios/age.yaml"));
    Files.createFile(packs.resolve("one/README.md"));

    String text = Files.readString(PackIndexWriter.write(packs, classes));

    assertThat(text)
        .isEqualTo(
            EMPTY
                + "  one/pack.yaml\n"
                + EMPTY
                + "  one/scenarios/age.yaml\n"
                + EMPTY
                + "  two/pack.yaml\n");
    assertThat(Files.readString(PackIndexWriter.write(packs, classes))).isEqualTo(text);
    assertThat(PackIndex.parse(text).ids()).containsExactly("one", "two");
    assertThat(PackIndex.parse(text).filesOf("one"))
        .containsOnlyKeys("pack.yaml", "scenarios/age.yaml");
  }

  @Test
  void a_pack_with_a_strange_file_stops_the_build() throws IOException {
    pack("one");
    Files.createFile(packs.resolve("one/eligibilty.drl"));

    assertThatThrownBy(() -> PackIndexWriter.write(packs, classes))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("did you mean `eligibility.drl`?");
  }

  @Test
  void a_damaged_index_is_refused() {
    assertThatThrownBy(() -> PackIndex.parse("sam/pack.yaml\n"))
        .isInstanceOf(IllegalStateException.class);
  }

  private void pack(String id) throws IOException {
    Files.createDirectories(packs.resolve(id));
    Files.createFile(packs.resolve(id).resolve("pack.yaml"));
  }
}
