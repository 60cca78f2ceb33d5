// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;
import se.samverkan.sam.core.label.Language;

/** The program: its commands, and what all of them have in common. */
@SuppressWarnings("UnusedVariable") // the options here are for the parser and its help
@Command(
    name = "sam",
    versionProvider = Version.class,
    synopsisSubcommandLabel = "${bundle:label.COMMAND}")
public final class Desk implements Runnable {

  /** All is well. */
  static final int FINE = 0;

  /** The tool found something to mend or to look at. */
  static final int FINDINGS = 1;

  /** What was given cannot be used; nothing was written. */
  static final int UNUSABLE = 2;

  private static final String TEXTS = "se.samverkan.sam.examples.desk.texts";
  private static final int WIDTH = 100;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--help",
      usageHelp = true,
      scope = CommandLine.ScopeType.INHERIT,
      descriptionKey = "help")
  private boolean help;

  @Option(names = "--version", versionHelp = true, descriptionKey = "version")
  private boolean version;

  @Option(names = "--lang", paramLabel = "sv|en", converter = Tongue.class, descriptionKey = "lang")
  private @Nullable Language lang;

  private Desk() {}

  /**
   * Runs the program.
   *
   * @param arguments see {@code sam --help}
   */
  public static void main(String... arguments) {
    System.exit(run(Workplace.ofThisProcess(), List.of(arguments)));
  }

  /** Runs the program, and gives its exit code. */
  static int run(Workplace workplace, List<String> arguments) {
    Language language = LanguageOption.in(arguments);
    CommandLine program = new CommandLine(new Desk());
    Commands.all(workplace).forEach(program::addSubcommand);
    Mistakes mistakes = new Mistakes(workplace, language);
    program
        .setResourceBundle(texts(language))
        .setUsageHelpWidth(WIDTH)
        .setUsageHelpAutoWidth(false)
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(workplace.colours() ? Ansi.ON : Ansi.OFF))
        .setOut(Printing.to(workplace.out(), workplace.charset()))
        .setErr(Printing.to(workplace.err(), workplace.charset()))
        .setOverwrittenOptionsAllowed(false)
        .setExpandAtFiles(false)
        .setExecutionStrategy(Desk::refuseStrange)
        .setParameterExceptionHandler(mistakes)
        .setExecutionExceptionHandler(mistakes);
    try {
      return program.execute(arguments.toArray(String[]::new));
    } catch (OutOfMemoryError | StackOverflowError e) {
      return mistakes.tooMuch();
    }
  }

  /** Beside a call for help the parser lets everything pass, a misspelt command too. */
  private static int refuseStrange(ParseResult parsed) {
    if (!parsed.unmatched().isEmpty()) {
      throw new UnmatchedArgumentException(parsed.commandSpec().commandLine(), parsed.unmatched());
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  /** Texts of exactly this language, whatever that of the machine is. */
  private static ResourceBundle texts(Language language) {
    return ResourceBundle.getBundle(
        TEXTS,
        Locale.forLanguageTag(language.tag()),
        Desk.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  @Override
  public void run() {
    CommandLine program = Objects.requireNonNull(spec).commandLine();
    program.usage(program.getOut());
  }
}
