// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointerTest {

  @Test
  void leadsFromTheRootByKeysAndPositions() {
    assertThat(Pointer.ROOT.then("benefits").then("complete").then(2).text())
        .isEqualTo("/benefits/complete/2");
    assertThat(Pointer.ROOT.text()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Anna Larsson", "19121212-1212", "p19121212", "a/b", "a~b", ""})
  void aKeyThatMayBeDataIsNotShown(String key) {
    assertThat(Pointer.ROOT.then(key).text()).isEqualTo("/*");
    assertThat(Pointer.quote(key)).isEqualTo("this key");
  }

  @Test
  void aNameIsQuoted() {
    assertThat(Pointer.quote("födelsedatum")).isEqualTo("`födelsedatum`");
    assertThat(Pointer.quote("age.lowest")).isEqualTo("`age.lowest`");
  }
}
