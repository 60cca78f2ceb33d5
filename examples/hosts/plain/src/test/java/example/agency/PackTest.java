// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package example.agency;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import se.samverkan.sam.rules.junit.PackScenarios;

/** The agency's own pack does what its scenarios say. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PackTest {

  // on the scenarios page from here
  @TestFactory
  Stream<DynamicNode> a_scenario_comes_out_as_it_says() {
    return PackScenarios.of(Path.of("../packs/unga"));
  }
  // to here
}
