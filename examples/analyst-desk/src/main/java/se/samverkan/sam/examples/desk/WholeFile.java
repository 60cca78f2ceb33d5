// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import se.samverkan.sam.core.label.Language;

/** Reads and writes whole files; what goes wrong is told in a sentence. */
final class WholeFile {

  /** No file that people write by hand is larger. */
  static final int LARGEST = 10 * 1024 * 1024;

  private WholeFile() {}

  /** The bytes of a file. */
  static byte[] read(Path file, String written, Language language) {
    refuseWhatIsNone(file, written, language);
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, written, language);
    } catch (IOException e) {
      throw unreadable(written, language);
    }
  }

  /** The bytes of a stream that has an end. */
  static byte[] read(InputStream in, String written, Language language) {
    try {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new UnusableException(
            written
                + Say.in(
                    language, ": filen är större än 10 MiB", ": the file is larger than 10 MiB"));
      }
      return bytes;
    } catch (IOException e) {
      throw unreadable(written, language);
    }
  }

  /** Refuses what is no file, or not there. */
  static void refuseWhatIsNone(Path file, String written, Language language) {
    if (Files.isDirectory(file)) {
      throw new UnusableException(
          Say.in(
              language,
              "`" + written + "` är en mapp, och här behövs en fil",
              "`" + written + "` is a folder, and a file is needed here"));
    }
    if (!Files.exists(file)) {
      throw new UnusableException(
          Say.in(
              language,
              "det finns ingen fil `" + written + "`",
              "there is no file `" + written + "`"));
    }
  }

  static UnusableException unreadable(String written, Language language) {
    return new UnusableException(
        written + Say.in(language, ": filen går inte att läsa", ": the file cannot be read"));
  }

  /** Writes a file whole or not at all. */
  static void write(Path file, String written, byte[] bytes, Language language) {
    try {
      Path folder = file.toAbsolutePath().normalize().getParent();
      if (Files.isDirectory(file) || folder == null) {
        throw new IOException("a folder");
      }
      Files.createDirectories(folder);
      Path whole = folder.resolve("." + file.getFileName() + ".part");
      try {
        Files.write(whole, bytes);
        Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(whole);
      }
    } catch (IOException e) {
      throw new UnusableException(
          Say.in(
              language,
              "det går inte att skriva `" + written + "`",
              "`" + written + "` cannot be written"));
    }
  }

  /** Refuses a name that ends otherwise, so that a file of another kind is not overwritten. */
  static void requireEnding(String written, Language language, String... endings) {
    String lower = written.toLowerCase(Locale.ROOT);
    if (Arrays.stream(endings).noneMatch(lower::endsWith)) {
      String known = String.join(Say.in(language, " eller ", " or "), endings);
      throw new UnusableException(
          Say.in(
              language,
              "`" + written + "` ska sluta med " + known,
              "`" + written + "` has to end in " + known));
    }
  }

  /** Makes a folder, if it is not there. */
  static void folder(Path folder, Language language) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UnusableException(
          Say.in(
              language,
              "mappen `" + folder + "` kan inte läggas upp",
              "the folder `" + folder + "` cannot be made"));
    }
  }
}
