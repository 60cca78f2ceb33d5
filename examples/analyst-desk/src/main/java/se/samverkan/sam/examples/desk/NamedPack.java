// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackReading;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/** A pack as named on the command line: a folder, or the id of one in the library. */
final class NamedPack {

  private NamedPack() {}

  /** Where the pack is. */
  static PackSource source(String written, Workplace workplace, Language language) {
    if (written.isBlank()) {
      throw new UnusableException(
          Say.in(language, "regelpaketets namn är tomt", "the name of the pack is blank"));
    }
    Path folder = workplace.path(written);
    if (Files.isRegularFile(folder)) {
      throw new UnusableException(
          Say.in(
              language,
              "`" + written + "` är en fil; ange mappen som den ligger i",
              "`" + written + "` is a file; name the folder in which it lies"));
    }
    if (Files.isDirectory(folder)) {
      return PackSource.folder(folder.toAbsolutePath().normalize());
    }
    if (RulePacks.builtInIds().contains(written)) {
      return PackSource.builtIn(written);
    }
    throw new UnusableException(
        Say.in(
                language,
                "det finns ingen mapp `"
                    + written
                    + "`, och inget regelpaket i biblioteket heter så",
                "there is no folder `" + written + "`, and no pack of the library has that name")
            + Meant.after(written, near(folder, written), language));
  }

  /** The packs of the library, and those beside the folder, named as it was. */
  private static List<String> near(Path folder, String written) {
    List<String> names = new ArrayList<>(RulePacks.builtInIds());
    Path parent = folder.toAbsolutePath().normalize().getParent();
    int slash = written.lastIndexOf('/');
    try (Stream<Path> beside = parent == null ? Stream.empty() : Files.list(parent)) {
      beside
          .filter(one -> Files.isRegularFile(one.resolve(PackFiles.MANIFEST)))
          .map(one -> written.substring(0, slash + 1) + one.getFileName())
          .sorted()
          .forEach(names::add);
    } catch (IOException | UncheckedIOException e) {
      // there is nothing to suggest from a folder that cannot be listed
      return List.copyOf(RulePacks.builtInIds());
    }
    return names;
  }

  /** The pack, run by the typed model; what is wrong with it is told as by {@code check}. */
  static RulePack read(String written, Workplace workplace, Language language) {
    if (!Files.exists(workplace.path(written)) && RulePacks.builtInIds().contains(written)) {
      return RulePacks.builtIn(written).using(Engine.MODEL);
    }
    PackSource source = source(written, workplace, language);
    PackReading reading = RulePacks.read(source);
    return reading
        .pack()
        .orElseThrow(() -> UnusablePack.because(written, reading.problems(), language))
        .using(Engine.MODEL);
  }
}
