// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chromium without a screen, driven by the WebDriver protocol. */
final class Browser implements AutoCloseable {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final Process driver;
  private final String base;
  private String session = "";

  private Browser(Process driver, String port) {
    this.driver = driver;
    this.base = "http://127.0.0.1:" + port + "/session";
  }

  /** Where a program is, if it is on this computer. */
  static Optional<Path> program(String... names) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    List<String> folders =
        Stream.concat(Stream.of("/usr/bin"), Arrays.stream(path.split(":", -1)))
            .filter(folder -> !folder.isBlank())
            .toList();
    return Arrays.stream(names)
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Starts one.
   *
   * @param profile an empty folder
   */
  static Browser start(Path chromium, Path chromedriver, Path profile)
      throws IOException, InterruptedException {
    Process driver =
        new ProcessBuilder(chromedriver.toString(), "--port=0").redirectErrorStream(true).start();
    Browser browser;
    try {
      browser = new Browser(driver, port(driver));
    } catch (IOException e) {
      driver.destroy();
      throw e;
    }
    try {
      browser.open(chromium, profile);
      return browser;
    } catch (IOException e) {
      browser.close();
      throw e;
    }
  }

  private static String port(Process driver) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(driver.getInputStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.contains("started successfully on port ")) {
        return line.replaceAll(".* port (\\d+).*", "$1");
      }
    }
    throw new IOException("chromedriver did not start");
  }

  private void open(Path chromium, Path profile) throws IOException, InterruptedException {
    List<String> arguments =
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--user-data-dir=" + profile);
    JsonNode value =
        send(
            "",
            Map.of(
                "capabilities",
                Map.of(
                    "alwaysMatch",
                    Map.of(
                        "browserName",
                        "chrome",
                        "goog:chromeOptions",
                        Map.of("binary", chromium.toString(), "args", arguments)))));
    session = "/" + value.get("sessionId").asString();
  }

  /** Shows a page and waits until its script has drawn everything, which a busy computer delays. */
  void show(Path page) throws IOException, InterruptedException {
    send("/url", Map.of("url", page.toUri().toString()));
    await(
        "return document.readyState === 'complete'"
            + " && location.href === '"
            + page.toUri()
            + "' && document.documentElement.classList.contains('drawn')"
            + " && [...document.querySelectorAll('.plot')].every(one =>"
            + " one.querySelectorAll('svg path').length > 0)");
  }

  private void await(String condition) throws IOException, InterruptedException {
    for (Instant end = Instant.now().plus(PATIENCE); !run(condition).asBoolean(); ) {
      if (Instant.now().isAfter(end)) {
        throw new IOException("the page is not drawn after " + PATIENCE.toSeconds() + " s");
      }
      Thread.sleep(50);
    }
  }

  void resize(int width, int height) throws IOException, InterruptedException {
    send(
        "/goog/cdp/execute",
        Map.of(
            "cmd",
            "Emulation.setDeviceMetricsOverride",
            "params",
            Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false)));
  }

  /** What a function body gives back. */
  JsonNode run(String script) throws IOException, InterruptedException {
    return send("/execute/sync", Map.of("script", script, "args", List.of()));
  }

  void click(String selector) throws IOException, InterruptedException {
    JsonNode found = send("/element", Map.of("using", "css selector", "value", selector));
    String element = found.values().iterator().next().asString();
    send("/element/" + element + "/click", Map.of());
  }

  byte[] print() throws IOException, InterruptedException {
    return Base64.getDecoder().decode(send("/print", Map.of()).asString());
  }

  private JsonNode send(String path, Object body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + session + path))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(MAPPER.writeValueAsString(body)))
            .build();
    HttpResponse<String> answer =
        client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    JsonNode value = MAPPER.readTree(answer.body()).get("value");
    if (answer.statusCode() != 200) {
      throw new IOException(value.path("message").asString("no answer"));
    }
    return value;
  }

  @Override
  public void close() throws IOException {
    try {
      if (!session.isEmpty()) {
        HttpRequest end =
            HttpRequest.newBuilder(URI.create(base + session)).timeout(PATIENCE).DELETE().build();
        client.send(end, HttpResponse.BodyHandlers.discarding());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      driver.destroy();
    }
  }
}
