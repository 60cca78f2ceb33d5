// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.prepared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.rules.internal.pack.PackIndex;
import se.samverkan.sam.rules.internal.pack.PackResources;
import se.samverkan.sam.rules.internal.pack.Sha256;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PackPreparationTest {

  static Iterable<String> ids() {
    return RulePacks.builtInIds();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void preparing_a_pack_again_gives_the_bytes_that_the_build_gave(String id) throws IOException {
    RulePack read = RulePacks.read(PackSource.builtIn(id)).orElseThrow();
    Map<String, byte[]> again = PackPreparation.prepare(read);

    assertThat(again).containsKeys(id + ".applicants", id + ".outcomes").hasSizeGreaterThan(3);
    for (Map.Entry<String, byte[]> file : again.entrySet()) {
      assertThat(PackResources.OF_LIBRARY.bytes(file.getKey(), Integer.MAX_VALUE))
          .as(file.getKey())
          .hasValueSatisfying(built -> assertThat(built).isEqualTo(file.getValue()));
      assertThat(PackIndex.builtIn().fingerprint(file.getKey()))
          .contains(Sha256.of(file.getValue()));
    }
  }
}
