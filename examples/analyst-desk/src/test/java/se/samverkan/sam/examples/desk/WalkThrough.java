// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page that is worked through from the top: it edits files and runs the program, and shows what
 * that tells. A block called {@code console} holds commands, each after a dollar sign, and what
 * they tell, with the exit code in brackets where it is not 0; {@code diff FILE} changes a file;
 * {@code new FILE} after the name of a language makes one; {@code drl FILE} shows the first rule of
 * one.
 */
final class WalkThrough {

  /** What it works through, as a pattern of what stands after fences. */
  static final String KINDS = "console|diff .*|\\w+ new .*|drl .*";

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```([^\n]+)\n(.*?)^```$");
  private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final String PROMPT = "$ sam ";
  private static final String COPY = "$ cp -r ";
  private static final String FOLDER = "$ mkdir ";

  private final Path here;

  private WalkThrough(Path here) {
    this.here = here;
  }

  /** The page as it would be if it told the truth of what happens in an empty folder. */
  static String of(String page, Path emptyFolder) throws IOException {
    WalkThrough walk = new WalkThrough(emptyFolder);
    StringBuilder truth = new StringBuilder();
    int told = 0;
    for (MatchResult block : BLOCK.matcher(page).results().toList()) {
      truth.append(page.substring(told, block.start()));
      truth.append("```").append(block.group(1)).append('\n');
      truth.append(walk.step(block.group(1), block.group(2))).append("```");
      told = block.end();
    }
    return truth.append(page.substring(told)).toString();
  }

  private String step(String kind, String content) throws IOException {
    if (kind.equals("console")) {
      return console(content);
    } else if (kind.startsWith("diff ")) {
      change(here.resolve(kind.substring("diff ".length())), content);
    } else if (kind.matches("\\w+ new .*")) {
      Path file = here.resolve(kind.substring(kind.indexOf(" new ") + " new ".length()));
      assertThat(file).doesNotExist();
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
    } else if (kind.startsWith("drl ")) {
      return firstRule(Files.readString(here.resolve(kind.substring("drl ".length()))));
    }
    return content;
  }

  private String console(String content) throws IOException {
    StringBuilder told = new StringBuilder();
    for (String line : content.lines().filter(one -> one.startsWith("$ ")).toList()) {
      told.append(line).append('\n');
      if (line.startsWith(COPY)) {
        String[] folders = arguments(line.substring(COPY.length()));
        copy(here.resolve(folders[0]), here.resolve(folders[1]));
      } else if (line.startsWith(FOLDER)) {
        Files.createDirectory(here.resolve(line.substring(FOLDER.length())));
      } else {
        assertThat(line).startsWith(PROMPT);
        told.append(
            withoutRelease(Run.in(here, arguments(line.substring(PROMPT.length()))).told()));
      }
    }
    return told.toString();
  }

  /** A replay names the version of the library, which a page is not to be rewritten for. */
  private static String withoutRelease(String told) {
    return told.replaceAll("(\\([0-9a-f]{12}\\)), [^ ]+ (model|direct|session)", "$1, … $2");
  }

  private static String firstRule(String file) {
    var rule = Pattern.compile("(?ms)^rule .*?^end\n").matcher(file);
    assertThat(rule.find()).isTrue();
    return rule.group();
  }

  /** As the command does it: into a folder that is there, under a name that is not. */
  private static void copy(Path from, Path to) throws IOException {
    assertThat(to.getParent()).isDirectory();
    assertThat(to).doesNotExist();
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private static String[] arguments(String line) {
    List<String> arguments = new ArrayList<>();
    ARGUMENT
        .matcher(line)
        .results()
        .forEach(one -> arguments.add(one.group(1) == null ? one.group(2) : one.group(1)));
    return arguments.toArray(String[]::new);
  }

  private static void change(Path file, String difference) throws IOException {
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    for (String line : difference.lines().toList()) {
      String text = (line.isEmpty() ? "" : line.substring(1)) + "\n";
      before.append(line.startsWith("+") ? "" : text);
      after.append(line.startsWith("-") ? "" : text);
    }
    String content = Files.readString(file);
    assertThat(content.split(Pattern.quote(before.toString()), -1))
        .as("%s holds once what is to be changed:%n%s", file, before)
        .hasSize(2);
    Files.writeString(file, content.replace(before.toString(), after.toString()));
  }
}
