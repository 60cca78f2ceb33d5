// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import se.samverkan.sam.rules.pack.PackProblem;

/** Writes a folder that is not there yet: whole or not at all. */
final class NewFolder {

  private final Deque<Path> made = new ArrayDeque<>();

  private NewFolder() {}

  static Optional<PackProblem> write(Path parent, String name, Map<String, String> files) {
    NewFolder folder = new NewFolder();
    try {
      folder.make(parent.resolve(name), files);
      return Optional.empty();
    } catch (FileAlreadyExistsException e) {
      folder.unmake();
      return Optional.of(
          PackProblem.at(name, 0, 0, "there is a file or folder of this name already")
              .advise("choose another name, or another place"));
    } catch (NoSuchFileException e) {
      folder.unmake();
      return Optional.of(PackProblem.at(name, 0, 0, "there is no such folder to make it in"));
    } catch (IOException e) {
      folder.unmake();
      return Optional.of(
          PackProblem.at(
              name, 0, 0, "it could not be written (" + e.getClass().getSimpleName() + ")"));
    }
  }

  private void make(Path folder, Map<String, String> files) throws IOException {
    made.push(Files.createDirectory(folder));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Path inside = path.getParent();
      if (inside != null && !made.contains(inside)) {
        made.push(Files.createDirectory(inside));
      }
      made.push(path);
      Files.writeString(
          path, file.getValue(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    }
  }

  private void unmake() {
    made.forEach(NewFolder::delete);
  }

  /** What cannot be deleted stays; the first failure is what is told. */
  private static boolean delete(Path path) {
    try {
      return Files.deleteIfExists(path);
    } catch (IOException e) {
      return false;
    }
  }
}
