// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.junit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;
import se.samverkan.sam.rules.scenario.ScenarioFiles;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PackScenariosTest {

  private static final Path RESAM = Path.of("packs/resam");

  @TempDir private Path outside;

  @TestFactory
  Stream<DynamicNode> the_one_line_of_a_host() {
    return PackScenarios.of(Path.of("packs/sam"));
  }

  @Test
  void every_scenario_on_applicants_and_on_outcomes_is_a_test_in_the_container_of_its_file() {
    RulePack pack = RulePacks.builtIn("resam");
    ScenarioFiles found = ScenarioFiles.of(pack);
    List<DynamicNode> nodes = PackScenarios.of(pack).toList();

    assertThat(nodes)
        .extracting(DynamicNode::getDisplayName)
        .containsExactlyElementsOf(pack.files().scenarios());
    assertThat(nodes.stream().flatMap(PackScenariosTest::tests))
        .hasSize(found.scenarios().size() + found.outcomes().size());
  }

  @Test
  void a_test_leads_to_its_line_in_the_file() {
    List<DynamicNode> nodes = PackScenarios.of(RESAM).toList();
    String file = RESAM.resolve("scenarios/alder.yaml").toAbsolutePath().toUri().toString();

    assertThat(nodes.get(0).getTestSourceUri().orElseThrow()).hasToString(file + "?line=1");
    int line = ScenarioFiles.of(RulePacks.read(RESAM).orElseThrow()).scenarios().get(0).line();
    assertThat(tests(nodes.get(0)).findFirst().orElseThrow().getTestSourceUri().orElseThrow())
        .hasToString(file + "?line=" + line);
    assertThat(
            PackScenarios.of(RulePacks.builtIn("sam"))
                .findFirst()
                .flatMap(DynamicNode::getTestSourceUri))
        .isEmpty();
  }

  @Test
  void a_scenario_that_comes_out_otherwise_fails_with_file_line_and_what_differs()
      throws IOException {
    Path folder = changed("verdict: eligible", "verdict: notEligible", "scenarios/alder.yaml");
    List<String> failures = failures(PackScenarios.of(folder));

    assertThat(failures).hasSizeGreaterThan(1);
    assertThat(failures.get(0))
        .startsWith("scenarios/alder.yaml:")
        .contains("\n  - the verdict is `eligible`, not `notEligible`");
  }

  @Test
  void so_does_an_outcome_that_counts_otherwise() throws IOException {
    Path folder = changed("result: labour-market}", "result: none}", "scenarios/resultat.yaml");

    assertThat(failures(PackScenarios.of(folder)))
        .isNotEmpty()
        .allSatisfy(
            failure ->
                assertThat(failure)
                    .startsWith("scenarios/resultat.yaml:")
                    .contains("- `result` is `labour-market`, not none"));
  }

  @Test
  void a_pack_with_problems_is_one_test_that_fails_with_all_of_them() throws IOException {
    Path folder = changed("asOf", "asof", "scenarios/alder.yaml");
    List<DynamicNode> nodes = PackScenarios.of(folder).toList();

    assertThat(nodes).hasSize(1);
    assertThat(failures(nodes.stream()))
        .singleElement()
        .asString()
        .contains("scenarios/alder.yaml:")
        .contains("`asof` does not belong")
        .contains("\n");
    assertThat(failures(PackScenarios.of(outside.resolve("nowhere")))).hasSize(1);
  }

  @Test
  void so_is_a_pack_that_was_read_without_a_look_at_its_scenarios() {
    Map<String, byte[]> files = files();
    files.put("scenarios/x.yaml", "- {}\n".getBytes(UTF_8));

    assertThat(failures(PackScenarios.of(PackSource.of(PackFiles.of("resam", files)))))
        .singleElement()
        .asString()
        .contains("scenarios/x.yaml:1:3: `name` is missing");
  }

  @Test
  void a_pack_without_scenarios_is_one_test_that_fails() {
    Map<String, byte[]> files = files();
    files.keySet().removeIf(name -> name.startsWith("scenarios/"));

    assertThat(failures(PackScenarios.of(PackSource.of(PackFiles.of("resam", files)))))
        .containsExactly("resam: the pack has no scenarios");
  }

  @Test
  void every_scenario_of_a_sound_pack_passes() {
    assertThat(failures(PackScenarios.of(RESAM))).isEmpty();
    assertThat(failures(PackScenarios.of(RulePacks.builtIn("sam").using(Engine.MODEL)))).isEmpty();
  }

  private Path changed(String what, String into, String file) throws IOException {
    Path folder = outside.resolve("resam");
    for (Map.Entry<String, byte[]> one : files().entrySet()) {
      Path path = folder.resolve(one.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, one.getValue());
    }
    Path changed = folder.resolve(file);
    assertThat(Files.readString(changed)).contains(what);
    Files.writeString(changed, Files.readString(changed).replace(what, into));
    return folder;
  }

  private static Map<String, byte[]> files() {
    PackFiles files = PackSource.builtIn("resam").read();
    Map<String, byte[]> bytes = new TreeMap<>();
    files.names().forEach(name -> bytes.put(name, files.bytes(name).orElseThrow()));
    return bytes;
  }

  private static List<String> failures(Stream<? extends DynamicNode> nodes) {
    return nodes
        .flatMap(PackScenariosTest::tests)
        .flatMap(test -> Stream.ofNullable(catchThrowable(() -> test.getExecutable().execute())))
        .map(Throwable::getMessage)
        .toList();
  }

  private static Stream<DynamicTest> tests(DynamicNode node) {
    return node instanceof DynamicContainer container
        ? container.getChildren().flatMap(PackScenariosTest::tests)
        : Stream.of((DynamicTest) node);
  }
}
