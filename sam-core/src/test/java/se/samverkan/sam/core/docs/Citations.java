// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.samverkan.sam.core.docs.Place.Kind;

/**
 * Who cites what: the numbers that rules, packs, scenarios, types and tests name as their ground.
 */
final class Citations {

  private static final Pattern RULE = Pattern.compile("^rule \"(.*)\"$");
  private static final Pattern KEY = Pattern.compile("^([a-zA-Z]+):.*");
  private static final Pattern PART = Pattern.compile("^ {2}(?:- id: )?([A-Za-z][\\w.-]*):?.*");

  /** A number in a string of a test is one only if the string begins with it: "S5 a death". */
  private static final Pattern BEGINS_A_TEXT =
      Pattern.compile("\"([FOIS]\\d{1,3}(?:\\b[^\"]*)?)\"");

  /** Tests of documents and of citations, which have numbers as examples. */
  private static final String NOT_ABOUT_THE_REPORTS =
      ".*(/core/docs/.*|/SourceTest.java|/ScenarioReadingTest.java|/RefusedInputTest.java)";

  /** The tests of a number may have it in their names: {@code o1_the_six_outcomes}. */
  private static final Pattern BEGINS_A_NAME = Pattern.compile("void ((?:[fois]\\d{1,3}_)+)");

  private final Map<CitedNumber, Set<Place>> places = new TreeMap<>();

  private Citations() {}

  static Citations none() {
    return new Citations();
  }

  /** What the files of the repository cite. */
  static Citations ofRepository() {
    Citations all = none();
    for (Path file : Repository.files(".drl", ".yaml", ".json", ".java")) {
      String name = Repository.ROOT.relativize(file).toString().replace('\\', '/');
      all.read(name, Repository.text(file).lines().toList());
    }
    return all;
  }

  Set<CitedNumber> numbers() {
    return places.keySet();
  }

  /** Where a number is cited, in the order of the files. */
  List<Place> of(CitedNumber number) {
    return List.copyOf(places.getOrDefault(number, Set.of()));
  }

  void read(String file, List<String> lines) {
    if (file.matches("sam-rules/packs/.*\\.drl")) {
      rules(file.substring("sam-rules/packs/".length()), lines);
    } else if (file.matches("sam-rules/packs/.*/pack\\.yaml")) {
      pack(file.substring("sam-rules/packs/".length()), lines);
    } else if (file.matches("sam-rules/packs/.*/scenarios/.*")) {
      whole(Kind.TOLD, file.replace("sam-rules/packs/", "").replace("scenarios/", ""), lines);
    } else if (file.matches("examples/lifecycle/stories/.*|examples/programme-report/reports/.*")) {
      whole(Kind.TOLD, file.replaceAll("examples/[^/]*/", ""), lines);
    } else if (file.matches("sam-[a-z]+/src/main/java/.*")) {
      whole(Kind.TYPE, typeName(file), lines);
    } else if (file.matches(".*/src/test/java/.*") && !file.matches(NOT_ABOUT_THE_REPORTS)) {
      whole(Kind.TEST, typeName(file), lines.stream().flatMap(Citations::inTest).toList());
    }
  }

  private void rules(String file, List<String> lines) {
    String rule = "";
    for (String line : lines) {
      Matcher head = RULE.matcher(line);
      rule = head.matches() ? head.group(1) : rule;
      cite(line, new Place(Kind.RULE, file, rule));
    }
  }

  private void pack(String file, List<String> lines) {
    String key = "";
    String part = "";
    for (String line : lines) {
      Matcher top = KEY.matcher(line);
      Matcher below = PART.matcher(line);
      if (top.matches()) {
        key = top.group(1);
        part = "";
      } else if (below.matches()) {
        part = " " + below.group(1);
      }
      cite(line, new Place(Kind.PACK, file, key + part));
    }
  }

  private void whole(Kind kind, String file, List<String> lines) {
    lines.forEach(line -> cite(line, new Place(kind, file, "")));
  }

  private void cite(String line, Place place) {
    CitedNumber.in(line)
        .forEach(number -> places.computeIfAbsent(number, key -> new LinkedHashSet<>()).add(place));
  }

  /** What a line of a test cites: in a comment, or at the beginning of a text or a name. */
  private static Stream<String> inTest(String line) {
    List<String> parts = new ArrayList<>();
    String text = line.strip();
    int comment = text.startsWith("*") || text.startsWith("/*") ? 0 : text.indexOf("// ");
    if (comment >= 0) {
      parts.add(text.substring(comment));
    }
    BEGINS_A_TEXT.matcher(text).results().forEach(match -> parts.add(match.group(1)));
    BEGINS_A_NAME
        .matcher(text)
        .results()
        .forEach(match -> parts.add(match.group(1).replace('_', ' ').toUpperCase(Locale.ROOT)));
    return parts.stream();
  }

  /** A type by its simple name; a package by its own. */
  private static String typeName(String file) {
    String[] parts = file.replace(".java", "").split("/", -1);
    String name = parts[parts.length - 1];
    return name.equals("package-info") ? "package " + parts[parts.length - 2] : name;
  }
}
