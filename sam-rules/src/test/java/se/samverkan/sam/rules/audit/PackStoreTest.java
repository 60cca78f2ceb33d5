// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.RulePack;

class PackStoreTest {

  private static final PackEdition SAM = PackEdition.of(Told.pack("sam"));

  @TempDir Path folder;

  @Test
  void whatIsKeptIsFoundByItsNameAndReadsAsThePackItWas() throws IOException {
    for (PackStore store : List.of(PackStore.folder(folder), PackStore.inMemory())) {
      store.keep(SAM);

      PackEdition found = store.find(SAM.sha256()).edition().orElseThrow();
      assertThat(found).isEqualTo(SAM);
      assertThat(found.index()).isEqualTo(SAM.index());
      RulePack read = found.read().orElseThrow();
      assertThat(read.sha256()).isEqualTo(Told.pack("sam").sha256());
      assertThat(read.outcomeSha256()).isEqualTo(Told.pack("sam").outcomeSha256());
    }
  }

  @Test
  void whatWasNotKeptIsMissing() {
    for (PackStore store : List.of(PackStore.folder(folder), PackStore.inMemory())) {
      assertThat(store.find(SAM.sha256())).isEqualTo(new EditionLookup.Missing());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "../secret", "/etc", "ABCDEF", "index.txt", "a/b"})
  void nothingButAFingerprintIsLookedFor(String name) throws IOException {
    Files.createDirectories(folder.resolve("store"));
    Files.writeString(folder.resolve("secret"), "s");

    assertThat(PackStore.folder(folder.resolve("store")).find(name))
        .isEqualTo(new EditionLookup.Missing());
  }

  @Test
  void theSamePackIsKeptOnce() throws IOException {
    PackStore store = PackStore.folder(folder);
    store.keep(SAM);
    var before = Files.getLastModifiedTime(folder.resolve(SAM.sha256()).resolve("index.txt"));

    store.keep(SAM);

    assertThat(Files.getLastModifiedTime(folder.resolve(SAM.sha256()).resolve("index.txt")))
        .isEqualTo(before);
    assertThat(names(folder)).containsExactly(SAM.sha256());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sam/pack.yaml", "sam/eligibility.drl", "sam/outcome.drl", "index.txt"})
  void aDamagedFileIsSeenAndNeitherUsedNorWrittenOver(String file) throws IOException {
    PackStore store = PackStore.folder(folder);
    store.keep(SAM);
    Path damaged = folder.resolve(SAM.sha256()).resolve(file);
    Files.writeString(damaged, Files.readString(damaged).replace('a', 'e'));
    byte[] bytes = Files.readAllBytes(damaged);

    assertThat(store.find(SAM.sha256())).isInstanceOf(EditionLookup.Damaged.class);
    assertThatIOException()
        .isThrownBy(() -> store.keep(SAM))
        .withMessageContaining("is in the store already and is damaged");
    assertThat(Files.readAllBytes(damaged)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sam/pack.yaml", "sam/eligibility.drl", "sam/outcome.drl", "index.txt"})
  void aFileThatIsGoneIsSeen(String file) throws IOException {
    PackStore store = PackStore.folder(folder);
    store.keep(SAM);
    Files.delete(folder.resolve(SAM.sha256()).resolve(file));

    assertThat(store.find(SAM.sha256())).isInstanceOf(EditionLookup.Damaged.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sam/more.drl", "base/sam/pack.yaml", "other/pack.yaml", "x"})
  void aFileThatDoesNotBelongThereIsSeen(String file) throws IOException {
    PackStore store = PackStore.folder(folder);
    store.keep(SAM);
    Path more = folder.resolve(SAM.sha256()).resolve(file);
    Files.createDirectories(more.getParent());
    Files.writeString(more, "rule");

    assertThat(store.find(SAM.sha256())).isInstanceOf(EditionLookup.Damaged.class);
  }

  @Test
  void aSoundPlaceIsUsedWhereAnotherIsDamaged() throws IOException {
    PackStore store = PackStore.folder(folder);
    store.keep(SAM);
    Files.delete(folder.resolve(SAM.sha256()).resolve("sam/pack.yaml"));

    assertThat(
            PackEditions.firstOf(List.of(store, PackEditions.builtIn()))
                .find(SAM.sha256())
                .edition())
        .contains(SAM);
  }

  @Test
  void manyWhoKeepTheSameAtOnceKeepItOnce() throws Exception {
    PackEdition resam = PackEdition.of(Told.pack("resam"));
    ExecutorService many = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Void>> tasks = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        PackEdition one = i % 2 == 0 ? SAM : resam;
        tasks.add(
            () -> {
              PackStore.folder(folder).keep(one);
              return null;
            });
      }
      for (Future<Void> done : many.invokeAll(tasks)) {
        done.get();
      }
    } finally {
      many.shutdown();
    }

    assertThat(names(folder)).containsExactlyInAnyOrder(SAM.sha256(), resam.sha256());
    assertThat(PackStore.folder(folder).find(SAM.sha256()).edition()).contains(SAM);
    assertThat(PackStore.folder(folder).find(resam.sha256()).edition()).contains(resam);
  }

  @Test
  void whereNothingCanBeWrittenNothingIsLeftBehind() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");

    assertThatIOException().isThrownBy(() -> PackStore.folder(file).keep(SAM));
    assertThat(names(folder)).containsExactly("file");
  }

  @Test
  void scenariosAreNotPartOfAnEdition() {
    assertThat(SAM.names())
        .containsExactly("sam/eligibility.drl", "sam/outcome.drl", "sam/pack.yaml");
  }

  @Test
  void anEditionIsNamedByItsFilesWhateverOrderTheyComeIn() {
    Map<String, byte[]> files =
        Map.of(
            "sam/pack.yaml", SAM.bytes("sam/pack.yaml").orElseThrow(),
            "sam/outcome.drl", SAM.bytes("sam/outcome.drl").orElseThrow(),
            "sam/eligibility.drl", SAM.bytes("sam/eligibility.drl").orElseThrow());

    assertThat(PackEdition.of(files).sha256()).isEqualTo(SAM.sha256());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pack.yaml",
        "sam/scenarios/a.yaml",
        "Sam/pack.yaml",
        "../pack.yaml",
        "base/base/sam/pack.yaml",
        "base/sam/pack.yaml",
        "sam/../pack.yaml"
      })
  void noOtherFileIsPartOfAnEdition(String name) {
    Map<String, byte[]> files = Map.of(name, "pack: sam".getBytes(StandardCharsets.UTF_8));

    assertThatIllegalArgumentException().isThrownBy(() -> PackEdition.of(files));
  }

  @Test
  void aPackMayBeCalledBase() {
    byte[] manifest = "pack: base".getBytes(StandardCharsets.UTF_8);

    assertThat(
            PackEdition.of(
                    Map.of("base/" + PackFiles.MANIFEST, manifest, "base/base/pack.yaml", manifest))
                .names())
        .hasSize(2);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
