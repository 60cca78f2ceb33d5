// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.PackSource;

/** A pack in a folder on disk. Links that lead out of the folder are not followed. */
public final class FolderSource implements PackSource {

  private final Path folder;
  private final String id;

  /** The pack in this folder, whose name is the pack's id. */
  public FolderSource(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
    Path name = this.folder.getFileName();
    this.id = name == null ? "" : name.toString();
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public PackFiles read() {
    Reading reading = new Reading();
    if (!Files.isDirectory(folder)) {
      reading.problem(id, "there is no such folder");
    } else {
      try {
        reading.folder(folder, folder.toRealPath(), "");
      } catch (IOException e) {
        reading.unreadable(id, e);
      }
    }
    return PackFiles.of(id, reading.files).withProblems(reading.problems);
  }

  @Override
  public String toString() {
    return folder.toString();
  }

  private static final class Reading {
    final Map<String, byte[]> files = new TreeMap<>();
    final List<PackProblem> problems = new ArrayList<>();
    private long total;

    void folder(Path directory, Path root, String prefix) throws IOException {
      for (Path path : list(directory, prefix)) {
        String name = prefix + Normalizer.normalize(nameOf(path), Normalizer.Form.NFC);
        if (!PackFileNames.isIgnored(name)) {
          try {
            entry(path, root, name);
          } catch (IOException e) {
            unreadable(name, e);
          }
        }
      }
    }

    private List<Path> list(Path directory, String prefix) throws IOException {
      List<Path> paths = new ArrayList<>();
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
        for (Path path : entries) {
          if (paths.size() == PackFiles.MOST_FILES) {
            problem(prefix, "the folder holds more than " + PackFiles.MOST_FILES + " files");
            break;
          }
          paths.add(path);
        }
      } catch (DirectoryIteratorException e) {
        throw e.getCause();
      }
      paths.sort(null);
      return paths;
    }

    private void entry(Path path, Path root, String name) throws IOException {
      Path real = path.toRealPath();
      if (!real.startsWith(root)) {
        problem(name, "this is a link that leads out of the pack's folder");
      } else if (Files.isDirectory(real)) {
        if (name.equals(PackFileNames.SCENARIOS)) {
          folder(real, root, name + "/");
        } else if (name.contains("/")) {
          problem(name, "folders within `" + PackFileNames.SCENARIOS + "` are not read");
        } else {
          problems.add(PackFileNames.stranger(name));
        }
      } else if (!Files.isRegularFile(real)) {
        problem(name, "this is not a file");
      } else if (!PackFileNames.belongs(name)) {
        problems.add(PackFileNames.stranger(name));
      } else if (total <= PackFiles.MAX_BYTES) {
        // what comes after would be refused anyway, and is not worth the memory
        try (InputStream in = Files.newInputStream(real)) {
          byte[] bytes = in.readNBytes(PackFiles.MAX_FILE_BYTES + 1);
          total += bytes.length;
          files.put(name, bytes);
        }
      }
    }

    void problem(String name, String message) {
      problems.add(PackProblem.at(name, 0, 0, message));
    }

    void unreadable(String name, IOException e) {
      problem(
          name,
          e instanceof AccessDeniedException
              ? "this program may not read it"
              : "it could not be read (" + e.getClass().getSimpleName() + ")");
    }

    private static String nameOf(Path path) {
      Path name = path.getFileName();
      return name == null ? "" : name.toString();
    }
  }
}
