// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A line of a page that runs the analysts' program. */
final class SamCommand {

  /** Somebody for commands that read a file of people. */
  static final String PEOPLE =
      """
      {"id": "p-1", "birthDate": "1977-09-23", "employment": "unemployed"}
      """;

  private static final Pattern LINE = Pattern.compile("(?:examples/analyst-desk/)?sam (.*)");
  private static final Pattern IN_PROSE = Pattern.compile("`sam ([a-z]+)((?: [^`]*)?)`");
  private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

  private static final Map<String, String> HELP = new ConcurrentHashMap<>();

  private SamCommand() {}

  static boolean isOne(String line) {
    return LINE.matcher(line).matches();
  }

  /** What the program is given, without the comment after it. */
  static String[] arguments(String line) {
    Matcher matcher = LINE.matcher(line.replaceAll("\\s+# .*", ""));
    if (!matcher.matches()) {
      throw new IllegalArgumentException(line);
    }
    return matcher.group(1).strip().split("\\s+", -1);
  }

  /** What a page says in its prose of commands and options that the program does not have. */
  static List<String> unknownInProse(String page) {
    return IN_PROSE
        .matcher(page.replace('\n', ' '))
        .results()
        .flatMap(SamCommand::unknown)
        .toList();
  }

  private static Stream<String> unknown(MatchResult named) {
    String help = HELP.computeIfAbsent(named.group(1), SamCommand::help);
    if (help.isEmpty()) {
      return Stream.of(named.group());
    }
    return OPTION
        .matcher(named.group(2))
        .results()
        .map(option -> option.group())
        .filter(option -> !Pattern.compile(option + "\\b").matcher(help).find())
        .map(option -> option + " in " + named.group());
  }

  private static String help(String command) {
    Run run = Run.in(Repository.root(), command, "--help", "--lang", "en");
    return run.out().contains("Usage: sam " + command + " ") ? run.out() : "";
  }
}
