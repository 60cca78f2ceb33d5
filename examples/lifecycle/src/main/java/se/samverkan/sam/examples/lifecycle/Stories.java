// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.lifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.samverkan.sam.json.text.Suggestion;

/** The stories that come with the program, and those in files of one's own. */
final class Stories {

  private static final String FOLDER = "stories";

  private Stories() {}

  /** All that come with the program, by the names of their files. */
  static List<Story> shipped() throws UnusableException {
    try {
      URI folder = Objects.requireNonNull(Stories.class.getResource(FOLDER)).toURI();
      if (!folder.getScheme().equals("jar")) {
        return in(Path.of(folder));
      }
      try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
        return in(jar.provider().getPath(folder));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Those of these ids and files, in this order; all that are shipped if none is named. */
  static List<Story> named(List<String> names) throws UnusableException {
    List<Story> shipped = shipped();
    if (names.isEmpty()) {
      return shipped;
    }
    List<Story> stories = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (String name : names) {
      List<Story> known = shipped.stream().filter(story -> story.isCalled(name)).toList();
      stories.addAll(known);
      if (known.isEmpty()) {
        try {
          stories.add(inFile(name, shipped));
        } catch (UnusableException e) {
          problems.addAll(e.problems());
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new UnusableException(problems);
    }
    return stories;
  }

  private static Story inFile(String name, List<Story> shipped) throws UnusableException {
    try {
      Path file = Path.of(name);
      if (Files.exists(file)) {
        return StoryReader.read(name, Files.readAllBytes(file));
      }
    } catch (IOException | InvalidPathException e) {
      throw new UnusableException("the file `" + name + "` cannot be read");
    }
    List<String> ids = shipped.stream().map(Story::id).toList();
    throw new UnusableException(
        "there is no story and no file `" + name + "`" + Suggestion.after(name, ids));
  }

  private static List<Story> in(Path folder) throws IOException, UnusableException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.sorted(Comparator.comparing(Stories::nameOf)).toList();
    }
    List<Story> stories = new ArrayList<>();
    for (Path file : files) {
      stories.add(StoryReader.read(nameOf(file), Files.readAllBytes(file)));
    }
    return stories;
  }

  private static String nameOf(Path file) {
    return Objects.requireNonNull(file.getFileName()).toString();
  }
}
