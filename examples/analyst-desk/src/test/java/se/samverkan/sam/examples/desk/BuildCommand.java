// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A command that builds, tests or measures. It would take too long to run each; what it names has
 * to be there: scripts, modules, profiles, tests, properties, goals.
 */
final class BuildCommand {

  private static final Pattern IN_PROSE =
      Pattern.compile("`((?:\\./mvnw|\\.ci/[\\w-]+|examples/benchmarks/run)(?: [^`]*)?)`");
  private static final Pattern WORD = Pattern.compile("((?:[^\\s\"']|\"[^\"]*\"|'[^']*')+)");
  private static final Pattern PROPERTY = Pattern.compile("-D([^=]+)(?:=(.*))?");

  private static final Set<String> FLAGS = Set.of("-q", "-am", "-B", "-ntp", "-o");
  private static final Set<String> PHASES =
      Set.of("clean", "process-classes", "test", "package", "verify", "install", "deploy");
  private static final Set<String> OF_MAVEN =
      Set.of(
          "test",
          "skipTests",
          "maven.test.skip",
          "maven.install.skip",
          "surefire.failIfNoSpecifiedTests",
          "spotless.skip");

  private static final String POMS = texts("pom.xml");

  private final List<String> unknown = new ArrayList<>();

  private BuildCommand() {}

  static boolean isOne(String line) {
    return line.startsWith("./mvnw")
        || line.startsWith(".ci/")
        || line.startsWith("examples/benchmarks/run")
        || line.startsWith("export PATH=$PATH:");
  }

  /** The commands between back-ticks in the prose of a page. */
  static Stream<String> inProse(String page) {
    return IN_PROSE.matcher(Repository.text(page)).results().map(found -> found.group(1));
  }

  static BuildCommand of(String line) {
    BuildCommand command = new BuildCommand();
    if (line.startsWith("export")) {
      command.check(
          line, line.endsWith("examples/analyst-desk") && isFile("examples/analyst-desk/sam"));
      return command;
    }
    List<String> words = WORD.matcher(line).results().map(word -> word.group(1)).toList();
    String script = words.get(0).replaceFirst("^\\./", "");
    command.check(script, isFile(script));
    if (script.equals("mvnw")) {
      command.maven(words.subList(1, words.size()));
    } else {
      words.stream()
          .skip(1)
          .forEach(word -> command.check(word, Repository.text(script).contains(word)));
    }
    return command;
  }

  /** What it names and is not there. */
  List<String> unknown() {
    return List.copyOf(unknown);
  }

  private void maven(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals("-pl")) {
        i++;
        Stream.of(words.get(i).split(",", -1))
            .forEach(module -> check(module, isFile(module + "/pom.xml")));
      } else if (word.startsWith("-P")) {
        check(word, POMS.contains("<id>" + word.substring(2) + "</id>"));
      } else if (word.startsWith("-D")) {
        property(word);
      } else {
        check(word, FLAGS.contains(word) || PHASES.contains(word) || isGoal(word));
      }
    }
  }

  private void property(String word) {
    var matcher = PROPERTY.matcher(word);
    check(word, matcher.matches());
    String name = matcher.group(1);
    boolean named = POMS.contains("<" + name + ">") || POMS.contains("${" + name + "}");
    check(word, OF_MAVEN.contains(name) || named || isReadByATest(name));
    if (name.equals("test")) {
      Stream.of(matcher.group(2).replace("'", "").split(",", -1)).forEach(this::tests);
    }
  }

  private void tests(String pattern) {
    String path = pattern.replace(".", "/").replace("*", ".*") + "\\.java";
    check(pattern, Pages.ending("Test.java").stream().anyMatch(file -> file.matches(".*/" + path)));
  }

  private void check(String word, boolean there) {
    if (!there) {
      unknown.add(word);
    }
  }

  private static boolean isGoal(String word) {
    String[] parts = word.split(":", -1);
    return parts.length == 2
        && POMS.contains("<artifactId>" + parts[0] + "-maven-plugin</artifactId>");
  }

  private static boolean isReadByATest(String name) {
    return Pages.ending(".java").stream()
        .filter(file -> file.contains("/src/test/"))
        .anyMatch(file -> Repository.text(file).contains("\"" + name + "\""));
  }

  private static boolean isFile(String path) {
    return !Pages.ending(path).isEmpty() && Pages.ending(path).contains(path);
  }

  private static String texts(String name) {
    return Pages.ending(name).stream().map(Repository::text).collect(joining());
  }
}
