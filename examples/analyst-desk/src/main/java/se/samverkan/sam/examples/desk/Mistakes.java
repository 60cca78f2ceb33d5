// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
      return nowhere(command, option)
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
        + "`"
        + expected(e);
  }

  private String expected(ParameterException e) {
    Optional<Class<?>> type = Optional.ofNullable(e.getArgSpec()).map(ArgSpec::type);
    if (type.filter(LocalDate.class::equals).isPresent()) {
      return say("; skriv år, månad och dag, som 2012-09-01", "; write it as 2012-09-01");
    } else if (type.filter(Language.class::equals).isPresent()) {
      return say("; skriv `sv` eller `en`", "; write `sv` or `en`");
    }
    return type.filter(Integer.class::equals).isPresent()
        ? say("; skriv ett tal", "; write a number")
        : "";
  }

  private String nowhere(CommandLine command, boolean option) {
    if (option) {
      return say("det finns inget val `", "there is no option `");
    }
    return command.getParent() == null
        ? say("det finns inget kommando `", "there is no command `")
        : say("det är en sak för mycket: `", "there is one thing too many: `");
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
                "programmet avbröts av ett internt fel; sätt "
                    + TRACE
                    + " till ett filnamn, så sparas felspåret där",
                "the program was stopped by a mistake in it; set "
                    + TRACE
                    + " to the name of a file, and its trace is kept there"));
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
