// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.quarantine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import se.samverkan.sam.rules.pack.PackProblem;

/** A program that takes the place of the trial and does something else. */
final class Misbehaviour {

  private static final PrintStream OUT = System.out;
  private static final List<byte[]> HOARD = new ArrayList<>();

  private Misbehaviour() {}

  /** What to do, then where to note the process and its folder, then what that needs. */
  public static void main(String[] arguments) throws Exception {
    Path note = Path.of(arguments[1]);
    long pid = ProcessHandle.current().pid();
    noteDown(note, pid + "\n" + System.getProperty("user.dir"));
    if (!arguments[0].equals("says nothing")) {
      print(Answer.GREETING + "\n");
    }
    switch (arguments[0]) {
      case "says nothing", "says only hello" -> {}
      case "sleeps" -> Thread.sleep(Long.MAX_VALUE);
      case "sleeps while its host lives" -> {
        Trial.endWithTheHost();
        Thread.sleep(Long.MAX_VALUE);
      }
      case "sleeps for half a minute" -> Thread.sleep(30_000);
      case "hoards" -> {
        while (true) {
          HOARD.add(new byte[1 << 20]);
        }
      }
      case "floods its output" -> {
        while (true) {
          print("problem\tpack.yaml\t1\t1\tmore\n");
        }
      }
      case "floods its errors and accepts" -> {
        byte[] megabyte = new byte[1 << 20];
        for (int i = 0; i < 64; i++) {
          System.err.write(megabyte);
        }
        print(new Answer.Accepted(arguments[2]).text());
      }
      case "accepts" -> print(new Answer.Accepted(arguments[2]).text());
      case "fails" -> System.exit(1);
      case "talks rubbish" -> print("accepted, of course\n");
      case "starts another and sleeps" -> {
        startAnother(arguments[2], Redirect.DISCARD);
        Thread.sleep(Long.MAX_VALUE);
      }
      case "starts another that keeps the output open" ->
          startAnother(arguments[2], Redirect.INHERIT);
      case "leaves things lying about" -> {
        Files.createDirectories(Path.of("one", "two"));
        Files.writeString(Path.of("one", "two", "three"), "");
        Files.createSymbolicLink(Path.of("link"), Path.of(arguments[2]));
        print(new Answer.Accepted("0".repeat(64)).text());
      }
      case "tells where it is" -> print(whereItIs().text());
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static void print(String text) throws IOException {
    OUT.write(text.getBytes(UTF_8));
    OUT.flush();
  }

  private static void startAnother(String note, Redirect output) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Misbehaviour.class.getName(),
                "sleeps for half a minute",
                note));
    new ProcessBuilder(command).redirectOutput(output).redirectError(Redirect.DISCARD).start();
    while (!Files.exists(Path.of(note))) {
      Thread.sleep(10);
    }
  }

  private static Answer whereItIs() throws IOException {
    Path folder = Path.of("").toAbsolutePath();
    boolean owners = Files.getFileStore(folder).supportsFileAttributeView("posix");
    String permissions =
        owners ? PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)) : "";
    return new Answer.Refused(
        List.of(
            PackProblem.at("environment", 0, 0, new TreeSet<>(System.getenv().keySet()) + ""),
            PackProblem.at("folder", 0, 0, List.of(folder.toFile().list()) + " " + permissions),
            PackProblem.at("temporary", 0, 0, folder.equals(Path.of(tmp()).toRealPath()) + "")),
        List.of());
  }

  private static String tmp() {
    return System.getProperty("java.io.tmpdir");
  }

  /** There at once as a whole, for whoever waits for it. */
  private static void noteDown(Path note, String text) throws IOException {
    Path draft = note.resolveSibling(note.getFileName() + ".draft");
    Files.writeString(draft, text);
    Files.move(draft, note);
  }
}
