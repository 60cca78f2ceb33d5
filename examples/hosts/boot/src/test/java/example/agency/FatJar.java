// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package example.agency;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The repackaged jar, run by {@code java -jar} on a free port of the loopback address. */
final class FatJar implements AutoCloseable {

  private static final Path JAR = Path.of(System.getProperty("fat.jar"));
  private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
  private static final Pattern LOGGER = Pattern.compile("(?m)^[A-Z]+ (\\S+) - ");
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final HttpClient client = HttpClient.newHttpClient();
  private final Path output;
  private final Process process;

  private FatJar(Path output, Process process) {
    this.output = output;
    this.process = process;
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
  }

  /** Starts the application in a folder, and does not wait for it. */
  static FatJar start(String name, Path folder, String... arguments) throws IOException {
    Path output = JAR.resolveSibling(name + ".log");
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1", // it will not live long
                    "-Djava.io.tmpdir=" + JAR.getParent(),
                    "-jar",
                    JAR.toString(),
                    "--server.address=127.0.0.1",
                    "--server.port=0",
                    "--logging.pattern.console=%p %logger - %m%n"), // names in full
                Stream.of(arguments))
            .toList();
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    return new FatJar(output, process);
  }

  /** What it has written so far. */
  String output() throws IOException {
    return new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
  }

  /** The names of those that have logged something. */
  List<String> loggers() throws IOException {
    return LOGGER.matcher(output()).results().map(line -> line.group(1)).distinct().toList();
  }

  /** The code that it ends with by itself. */
  int exitCode() throws Exception {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException("it does not end:\n" + output());
    }
    return process.exitValue();
  }

  /** Waits until it listens, and says where. */
  int port() throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (process.isAlive() && System.nanoTime() < deadline) {
      Matcher started = PORT.matcher(output());
      if (started.find()) {
        return Integer.parseInt(started.group(1));
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("it does not listen:\n" + output());
  }

  HttpResponse<String> post(String pathAndQuery, String json) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + port() + pathAndQuery);
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
