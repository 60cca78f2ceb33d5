// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mistakes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.sam.rules.OwnFields;
import se.samverkan.sam.rules.internal.drl.RuleFile;
import se.samverkan.sam.rules.pack.Manifest;
import se.samverkan.sam.rules.pack.ManifestReading;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.scenario.ScenarioCheck;
import se.samverkan.sam.rules.scenario.ScenarioReading;

/** The corpora, by the kind of file that the mistakes are in. */
public enum Mistakes {
  DRL("eligibility.drl") {
    @Override
    List<PackProblem> read(byte[] bytes) {
      RuleFile read = RuleFile.read("sam", file(), bytes, OwnFields.CATALOGUE);
      return joined(read.problems(), read.warnings());
    }
  },
  MANIFEST("pack.yaml") {
    @Override
    List<PackProblem> read(byte[] bytes) {
      ManifestReading read = Manifest.read("demo", bytes, id -> Optional.empty());
      return joined(read.problems(), read.warnings());
    }
  },
  SCENARIO("x.yaml") {
    @Override
    List<PackProblem> read(byte[] bytes) {
      ScenarioReading read = ScenarioReading.of(file(), bytes);
      return joined(read.problems(), ScenarioCheck.against(SAM, read.scenarios()));
    }
  };

  private static final Manifest SAM =
      Manifest.read(
              "sam",
              new MistakeFile(Path.of("packs/sam/pack.yaml")).bytes(),
              id -> Optional.empty())
          .manifest()
          .orElseThrow();

  private final String file;

  Mistakes(String file) {
    this.file = file;
  }

  /** What a file is called when it is read. */
  public String file() {
    return file;
  }

  /** The files in which something is to be told; those without a label are sound. */
  public List<MistakeFile> files() {
    return all().filter(one -> !one.labels("expect").isEmpty()).toList();
  }

  /** Those, and the sound one that they were made of. */
  public Stream<MistakeFile> all() {
    Path folder = Path.of("src/test/resources/mistakes", name().toLowerCase(Locale.ROOT));
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(MistakeFile::new).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything that is told of a file: problems, then warnings. */
  public List<PackProblem> told(MistakeFile mistake) {
    return read(mistake.bytes());
  }

  abstract List<PackProblem> read(byte[] bytes);

  private static List<PackProblem> joined(List<PackProblem> some, List<PackProblem> more) {
    List<PackProblem> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
