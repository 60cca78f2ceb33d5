// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.quarantine;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How another Java is started that has the same classes as this one.
 *
 * @param java the executable
 * @param program where the classes are, the main class, and its arguments
 */
record JavaCommand(Path java, List<String> program) {

  /** The property by which a child knows the process that started it. */
  static final String HOST = "sam.quarantine.host";

  /** Rules that Drools compiles become classes, which live outside the heap. */
  private static final int MAX_METASPACE_MEGABYTES = 160;

  JavaCommand {
    program = List.copyOf(program);
  }

  /** The executable that this program runs on. */
  static Path sameJava() {
    Path folder = Path.of(System.getProperty("java.home"), "bin");
    Path windows = folder.resolve("java.exe");
    return Files.exists(windows) ? windows : folder.resolve("java");
  }

  /** Runs a class of this library, found as it was found here or on the class path given. */
  static JavaCommand running(Path java, Class<?> main, Optional<List<Path>> classPath) {
    return new JavaCommand(
        java,
        classPath
            .map(entries -> onClassPath(entries.stream(), main))
            .orElseGet(() -> asHere(main)));
  }

  /** The whole command, with limits on memory and nothing left lying about. */
  List<String> within(int maxHeapMegabytes, Path folder) {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.add("-Xmx" + maxHeapMegabytes + "m");
    command.add("-Xss1m");
    command.add("-XX:MaxMetaspaceSize=" + MAX_METASPACE_MEGABYTES + "m");
    command.add("-XX:MaxDirectMemorySize=16m");
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.add("-XX:-CreateCoredumpOnCrash");
    command.add("-XX:-UsePerfData");
    // it lives for seconds: what pays off later only costs
    command.add("-XX:+UseSerialGC");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-D" + HOST + "=" + ProcessHandle.current().pid());
    command.add("-Djava.io.tmpdir=" + folder);
    command.add("-Dfile.encoding=UTF-8");
    // the host's logging would write into the host's log files
    command.add("-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider");
    command.addAll(program);
    return command;
  }

  private static List<String> asHere(Class<?> main) {
    Module module = main.getModule();
    ClassLoader loader = main.getClassLoader();
    Stream<Path> own = entries("java.class.path");
    if (module.isNamed()) {
      String start = module.getName() + "/" + main.getName();
      // build tools leave jars that no module requires by name on the class path
      return List.of(
          "-cp", joined(own), "--module-path", joined(entries("jdk.module.path")), "-m", start);
    }
    Optional<String> springBoot = springBootLauncher(loader);
    if (springBoot.isPresent()) {
      return List.of("-cp", joined(own), "-Dloader.main=" + main.getName(), springBoot.get());
    }
    return onClassPath(Stream.concat(jars(loader), own), main);
  }

  private static List<String> onClassPath(Stream<Path> entries, Class<?> main) {
    return List.of("-cp", joined(entries), main.getName());
  }

  /**
   * Jars within a jar are found by the launcher that lies in it, which can start any main class.
   */
  private static Optional<String> springBootLauncher(ClassLoader loader) {
    String home = loader.getClass().getPackageName();
    String launcher = home + ".PropertiesLauncher";
    return home.startsWith("org.springframework.boot.loader")
            && loader.getResource(launcher.replace('.', '/') + ".class") != null
        ? Optional.of(launcher)
        : Optional.empty();
  }

  /** What application servers load from: the jars of a class loader and of those above it. */
  private static Stream<Path> jars(ClassLoader loader) {
    return Stream.iterate(loader, one -> one != null, ClassLoader::getParent)
        .filter(URLClassLoader.class::isInstance)
        .flatMap(one -> Arrays.stream(((URLClassLoader) one).getURLs()))
        .flatMap(url -> file(url).stream());
  }

  private static Optional<Path> file(URL url) {
    try {
      return url.getProtocol().equals("file")
          ? Optional.of(Path.of(url.toURI()))
          : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Stream<Path> entries(String property) {
    String path = System.getProperty(property, "");
    return Arrays.stream(path.split(File.pathSeparator, -1)).map(Path::of);
  }

  private static String joined(Stream<Path> entries) {
    return entries
        .map(entry -> entry.toAbsolutePath().toString())
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }
}
