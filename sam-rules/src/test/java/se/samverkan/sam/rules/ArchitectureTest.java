// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows between the modules, and what the core keeps out: clocks, chance, files, logs. */
class ArchitectureTest {
  private static final String CORE = "se.samverkan.sam.core..";
  private static final String JSON = "se.samverkan.sam.json..";
  private static final String RULES = "se.samverkan.sam.rules..";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importPaths(classesOf("sam-core"), classesOf("sam-json"), classesOf("sam-rules"));

  private static final DescribedPredicate<JavaClass> CLOCKS_AND_CHANCE =
      describe(
          "clocks, the machine or chance",
          type ->
              Set.of(
                      "java.time.Clock",
                      "java.lang.System",
                      "java.lang.Runtime",
                      "java.lang.Process",
                      "java.lang.ProcessBuilder",
                      "java.security.SecureRandom",
                      "java.util.Random",
                      "java.util.SplittableRandom",
                      "java.util.concurrent.ThreadLocalRandom")
                  .contains(type.getName()));

  private static final DescribedPredicate<AccessTarget> AMBIENT_STATE =
      describe(
          "methods that ask where or when the program runs",
          target ->
              target.getName().equals("now")
                      && target.getOwner().getPackageName().startsWith("java.time")
                  || Set.of(
                          "java.lang.Math.random",
                          "java.time.ZoneId.systemDefault",
                          "java.util.Locale.getDefault",
                          "java.util.TimeZone.getDefault",
                          "java.util.UUID.randomUUID")
                      .contains(target.getOwner().getName() + "." + target.getName()));

  @ParameterizedTest
  @ValueSource(strings = {CORE, JSON, RULES})
  void every_module_is_looked_at(String module) {
    assertThat(CLASSES.that(JavaClass.Predicates.resideInAPackage(module))).isNotEmpty();
  }

  @Test
  void the_core_depends_on_the_jdk_alone() {
    classes()
        .that()
        .resideInAPackage(CORE)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(CORE, "java..", "org.jspecify.annotations..", "org.immutables.value..")
        .check(CLASSES);
  }

  @Test
  void the_core_does_no_input_output_or_logging() {
    noClasses()
        .that()
        .resideInAPackage(CORE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.io..", "java.nio.file..", "java.net..", "java.util.logging..", "org.slf4j..")
        .check(CLASSES);
  }

  @Test
  void the_core_is_told_the_date_and_draws_no_lots() {
    noClasses()
        .that()
        .resideInAPackage(CORE)
        .should()
        .dependOnClassesThat(CLOCKS_AND_CHANCE)
        .orShould()
        .callMethodWhere(
            describe(AMBIENT_STATE.getDescription(), call -> AMBIENT_STATE.test(call.getTarget())))
        .check(CLASSES);
  }

  @Test
  void json_knows_nothing_of_the_rules() {
    noClasses()
        .that()
        .resideInAPackage(JSON)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(RULES, "org.drools..", "org.kie..")
        .check(CLASSES);
  }

  /** So that an upgrade of Drools breaks in one place; its message tells at which step. */
  @Test
  void one_class_alone_knows_how_drools_keeps_what_it_compiled() {
    noClasses()
        .that()
        .resideInAPackage(RULES)
        .and()
        .haveNameNotMatching(".*\\.AlphaNetwork(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.drools.core..", "org.drools.modelcompiler..")
        .check(CLASSES);
  }

  @Test
  void packages_of_the_core_form_no_circle() {
    slices().matching("se.samverkan.sam.core.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void no_class_has_an_empty_word_for_a_name() {
    noClasses().should().haveNameMatching(".*(Utils?|Base|Impl|Manager)").check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sam-core", "sam-json", "sam-rules"})
  void every_package_is_described_and_null_marked(String module) throws IOException {
    Pattern documented = Pattern.compile("(?s).*/\\*\\*.+\\*/.*@NullMarked\\b.*\\Rpackage .*");
    try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
      List<Path> packages =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("module-info.java"))
              .map(Path::getParent)
              .distinct()
              .toList();

      assertThat(packages)
          .map(folder -> folder.resolve("package-info.java"))
          .allSatisfy(file -> assertThat(file).content().matches(documented));
    }
  }

  private static Path classesOf(String module) {
    return Path.of("..", module, "target", "classes");
  }
}
