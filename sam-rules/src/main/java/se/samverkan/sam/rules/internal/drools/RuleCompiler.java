// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.api.runtime.KieContainer;
import org.kie.internal.builder.InternalKieBuilder;
import se.samverkan.sam.rules.internal.engine.EngineFailure;
import se.samverkan.sam.rules.internal.pack.Sha256;

/**
 * Compiles canonical rules. Nothing else may be given to it: compiling rules can run code. One
 * compilation at a time, in the thread that asks for it; when it is over, Drools' registries hold
 * nothing of it, so compiled rules go away with the last reference to them.
 */
final class RuleCompiler {

  private static final Object ONE_AT_A_TIME = new Object();
  private static final String CLASS_FILE = ".class";
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+)");

  private RuleCompiler() {}

  /**
   * Compiles canonical text.
   *
   * @throws EngineFailure if Drools finds a fault in it; the message has the faults and the hash of
   *     the text
   */
  static KieBase compile(String canonical) {
    synchronized (ONE_AT_A_TIME) {
      return OwnClasses.using(() -> compile(KieServices.get(), canonical, module -> {}));
    }
  }

  /**
   * Rules and the classes that they were compiled to.
   *
   * @param classes the bytes of each class by its name
   */
  record Compiled(KieBase rules, Map<String, byte[]> classes) {}

  /**
   * Compiles canonical text, and gives the classes too.
   *
   * @throws EngineFailure as {@link #compile} does
   */
  static Compiled compileToKeep(String canonical) {
    Map<String, byte[]> classes = new TreeMap<>();
    synchronized (ONE_AT_A_TIME) {
      KieBase rules =
          OwnClasses.using(
              () -> compile(KieServices.get(), canonical, module -> keep(module, classes)));
      return new Compiled(rules, classes);
    }
  }

  /** The name of what is compiled is part of the classes, so equal text gives equal classes. */
  private static String fingerprint(String canonical) {
    return Sha256.of(canonical.getBytes(StandardCharsets.UTF_8));
  }

  private static void keep(InternalKieModule module, Map<String, byte[]> classes) {
    for (String file : module.getFileNames()) {
      if (file.endsWith(CLASS_FILE)) {
        String name = file.substring(0, file.length() - CLASS_FILE.length()).replace('/', '.');
        classes.put(name, module.getBytes(file));
      }
    }
  }

  private static KieBase compile(
      KieServices services, String canonical, Consumer<InternalKieModule> made) {
    ReleaseId release = services.newReleaseId("se.samverkan.packs", fingerprint(canonical), "1");
    try {
      made.accept(build(services, release, canonical));
      return load(services, release);
    } finally {
      services.getRepository().removeKieModule(release);
    }
  }

  private static InternalKieModule build(
      KieServices services, ReleaseId release, String canonical) {
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(release);
    files.write(place(canonical), canonical);
    KieBuilder builder = services.newKieBuilder(files, OwnClasses.LOADER);
    ((InternalKieBuilder) builder).withKModuleModel(singleThreaded(services));
    builder.buildAll(ExecutableModelProject.class);
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      throw new EngineFailure(
          "canonical rules with SHA-256 %s do not compile: %s"
              .formatted(
                  fingerprint(canonical),
                  errors.stream().map(Message::getText).collect(Collectors.joining("; "))));
    }
    return (InternalKieModule) builder.getKieModule();
  }

  /** The folder of their package: rules in any other make Drools log a warning. */
  private static String place(String canonical) {
    Matcher declared = PACKAGE.matcher(canonical);
    String folder = declared.find() ? declared.group(1).replace('.', '/') + "/" : "";
    return "src/main/resources/" + folder + "rules.drl";
  }

  private static KieBase load(KieServices services, ReleaseId release) {
    KieContainer container = services.newKieContainer(release, OwnClasses.LOADER);
    try {
      return container.newKieBase(services.newKieBaseConfiguration());
    } finally {
      container.dispose();
    }
  }

  /** With more threads, equal rules could become classes in another order. */
  private static KieModuleModel singleThreaded(KieServices services) {
    return services
        .newKieModuleModel()
        .setConfigurationProperty("drools.parallelRulesBuildThreshold", "-1")
        .setConfigurationProperty("drools.parallelLambdaExternalization", "false");
  }
}
