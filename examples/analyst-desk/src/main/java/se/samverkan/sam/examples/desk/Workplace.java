// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Where the program is run.
 *
 * @param here the folder from which paths on the command line are meant
 * @param home the folder of the library's sources, if the program was started from them
 * @param in what is piped in
 * @param out where answers go
 * @param err where problems go, and how far long work has come
 * @param charset how {@code out} is written
 * @param isTerminal whether somebody looks at {@code out} while it is written
 * @param colours whether it may be coloured
 * @param clock what tells the day in Sweden, where none is given on the command line
 */
record Workplace(
    Path here,
    Optional<Path> home,
    InputStream in,
    PrintStream out,
    PrintStream err,
    Charset charset,
    boolean isTerminal,
    boolean colours,
    Clock clock) {

  /** UTF-8 into a file or a pipe; on a terminal, what that understands. */
  @SuppressWarnings("SystemConsoleNull") // where there is always one, the launcher tells more
  static Workplace ofThisProcess() {
    Console console = System.console();
    boolean terminal =
        Optional.ofNullable(System.getProperty("sam.terminal"))
            .map(Boolean::parseBoolean)
            .orElse(false);
    Charset charset = terminal && console != null ? console.charset() : StandardCharsets.UTF_8;
    boolean colours =
        terminal
            && Optional.ofNullable(System.getenv("NO_COLOR")).orElse("").isEmpty()
            && !"dumb".equals(System.getenv("TERM"));
    return new Workplace(
        Path.of("").toAbsolutePath(),
        Optional.ofNullable(System.getProperty("sam.home")).map(Path::of),
        System.in,
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset),
        charset,
        terminal,
        colours,
        Clock.system(ZoneId.of("Europe/Stockholm")));
  }

  /** The file or folder that somebody names on the command line. */
  Path path(String written) {
    return here.resolve(written);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
