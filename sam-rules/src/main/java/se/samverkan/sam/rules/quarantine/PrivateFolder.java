// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.quarantine;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A new folder for temporary files that goes away with all that is in it. Nobody but this user may
 * enter it: that is how the JDK makes temporary folders where the file system knows of owners.
 *
 * @param path where it is
 */
record PrivateFolder(Path path) implements AutoCloseable {

  private static final String NAME = "sam-quarantine-";

  static PrivateFolder create() throws IOException {
    return new PrivateFolder(Files.createTempDirectory(NAME).toAbsolutePath());
  }

  /** The folder that another process made for this one to work in. */
  static Optional<PrivateFolder> here() {
    Path here = Path.of(System.getProperty("java.io.tmpdir"));
    return String.valueOf(here.getFileName()).startsWith(NAME)
        ? Optional.of(new PrivateFolder(here))
        : Optional.empty();
  }

  /** Deletes the folder, following no links. What cannot be deleted stays: it harms nobody here. */
  @Override
  public void close() {
    try {
      Files.walkFileTree(path, new Deleting());
    } catch (IOException e) {
      path.toFile().deleteOnExit();
    }
  }

  private static final class Deleting extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      return delete(file);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return delete(file);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      return delete(folder);
    }

    private static FileVisitResult delete(Path path) {
      // the return value is not needed: what cannot be deleted is passed over
      path.toFile().delete();
      return FileVisitResult.CONTINUE;
    }
  }
}
