// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import se.samverkan.sam.core.label.Language;

/** What is told when a command line is not understood, or something could not be done. */
final class Mistakes implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private static final String TRACE = "SAM_TRACE";

  private final Workplace workplace;
  private final Language language;

  Mistakes(Workplace workplace, Language language) {
    this.workplace = workplace;
    this.language = language;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    workplace.err().println(told(e, command));
    workplace
        .err()
        .println(
            say("mer hjälp: ", "more help: ")
                + command.getCommandSpec().qualifiedName()
                + " --help");
    return Desk.UNUSABLE;
  }

  private String told(ParameterException e, CommandLine command) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0);
      boolean option = first.startsWith("-");
      return say(
              option
                  ? "det finns inget val `"
                  : "det finns inget kommando, eller ingen plats, för `",
              option ? "there is no option `" : "there is no command, or no place, for `")
          + first
          + "`"
          + Meant.after(
              first, option ? options(command) : command.getSubcommands().keySet(), language);
    } else if (e instanceof MissingParameterException missing) {
      return say("det saknas: ", "missing: ") + names(missing.getMissing());
    } else if (e instanceof OverwrittenOptionException) {
      return named(e) + say(" står mer än en gång", " is given more than once");
    }
    return named(e)
        + say(" kan inte vara `", " cannot be `")
        + Optional.ofNullable(e.getValue()).orElse("")
        + "`";
  }

  private static List<String> options(CommandLine command) {
    return command.getCommandSpec().options().stream()
        .map(CommandLine.Model.OptionSpec::longestName)
        .toList();
  }

  private static String names(List<ArgSpec> missing) {
    return String.join(", ", missing.stream().map(Mistakes::name).toList());
  }

  private String named(ParameterException e) {
    return Optional.ofNullable(e.getArgSpec())
        .map(Mistakes::name)
        .orElse(say("kommandoraden", "the command line"));
  }

  private static String name(ArgSpec one) {
    return one.isOption()
        ? "`" + ((CommandLine.Model.OptionSpec) one).longestName() + "`"
        : one.paramLabel();
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof UnusableException) {
      workplace.err().println(e.getMessage());
      return Desk.UNUSABLE;
    }
    workplace
        .err()
        .println(
            say(
                "programmet kom av sig på grund av ett fel i det; spåret sparas om "
                    + TRACE
                    + " namnger en fil",
                "the program stopped because of a mistake in it; its trace is kept if "
                    + TRACE
                    + " names a file"));
    Optional.ofNullable(System.getenv(TRACE)).map(Path::of).ifPresent(file -> keep(e, file));
    return Desk.UNUSABLE;
  }

  private void keep(Exception e, Path file) {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      e.printStackTrace(out);
    } catch (IOException unwritable) {
      workplace.err().println(say("spåret kunde inte sparas", "the trace could not be kept"));
    }
  }

  /** The work was too large for this machine. */
  int tooMuch() {
    workplace
        .err()
        .println(
            say(
                "det som skulle läsas är för stort eller för djupt för minnet",
                "what was to be read is too large or too deep for the memory"));
    return Desk.UNUSABLE;
  }

  private String say(String sv, String en) {
    return Say.in(language, sv, en);
  }
}
