// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.quickstart;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.examples.quickstart.Terminal.Signs;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.PackReading;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/**
 * What the command line asks for.
 *
 * @param rules the rules to assess by, read without problems
 * @param input the applicants
 * @param language the language of texts
 * @param dates the days on which to look; one or more
 * @param json whether to write JSON
 */
record Options(
    PackReading rules, Input input, Language language, List<LocalDate> dates, boolean json) {

  static final String USAGE =
      """
      usage: quickstart [--pack ID|FOLDER] [--lang sv|en] [--as-of YYYY-MM-DD]... [--json] [FILE]
        ID: one of the library's packs, %s\
      """
          .formatted(String.join(", ", RulePacks.builtInIds()));

  private static final String SAM = "sam";

  /** A day on which SAM was under way, so that the output is the same on every day. */
  private static final LocalDate DURING_SAM = LocalDate.of(2012, 1, 16);

  /** Options, or what is wrong with the command line. */
  record Outcome(@Nullable Options options, String problem) {
    <T> T fold(Function<Options, T> read, Function<String, T> refused) {
      return options == null ? refused.apply(problem) : read.apply(options);
    }
  }

  static Outcome read(String... args) {
    try {
      Options options = parse(Arrays.asList(args).iterator());
      List<PackProblem> problems = options.rules().problems();
      return problems.isEmpty()
          ? new Outcome(options, "")
          : new Outcome(
              null, problems.stream().map(PackProblem::toString).collect(Collectors.joining("\n")));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      return new Outcome(null, e.getMessage() + System.lineSeparator() + USAGE);
    } catch (IOException e) {
      return new Outcome(null, "the file cannot be read: " + e.getMessage());
    }
  }

  private static Options parse(Iterator<String> args) throws IOException {
    String pack = SAM;
    Language language = Language.SV;
    List<LocalDate> dates = new ArrayList<>();
    boolean json = false;
    Path file = null;
    while (args.hasNext()) {
      String arg = args.next();
      switch (arg) {
        case "--pack" -> pack = valueOf(arg, args);
        case "--lang" -> language = language(valueOf(arg, args));
        case "--as-of" -> dates.add(LocalDate.parse(valueOf(arg, args)));
        case "--json" -> json = true;
        default -> {
          if (arg.startsWith("-") || file != null) {
            throw new IllegalArgumentException("not expected: `" + arg + "`");
          }
          file = Path.of(arg);
        }
      }
    }
    if (dates.isEmpty()) {
      dates.add(usualDate(pack));
    }
    return new Options(
        rules(pack),
        file == null ? Input.shipped() : Input.of(file),
        language,
        dates.stream().distinct().sorted().toList(),
        json);
  }

  private static LocalDate usualDate(String pack) {
    if (!pack.equals(SAM)) {
      throw new IllegalArgumentException("`--pack` needs a day: add `--as-of`");
    }
    return DURING_SAM;
  }

  /** A pack of the library by its id, or one in a folder. */
  private static PackReading rules(String pack) {
    return RulePacks.builtInIds().contains(pack)
        ? new PackReading(Optional.of(RulePacks.builtIn(pack)), List.of(), List.of())
        : RulePacks.read(Path.of(pack));
  }

  private static String valueOf(String option, Iterator<String> args) {
    if (!args.hasNext()) {
      throw new IllegalArgumentException("`" + option + "` needs a value");
    }
    return args.next();
  }

  private static Language language(String tag) {
    return Arrays.stream(Language.values())
        .filter(language -> language.tag().equals(tag))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no language `" + tag + "`"));
  }

  /** What turns assessments into the form asked for. */
  Report report(RulePack pack, Signs signs) {
    if (json) {
      return new JsonReport();
    }
    return dates.size() > 1
        ? new TableReport(language, dates)
        : new TextReport(pack, language, signs, input);
  }
}
