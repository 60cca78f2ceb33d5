// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.space.WrittenPack;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ByEpochTest {

  private static final RulePack PACK =
      new WrittenPack()
          .value("age.lowest", 18, "2022-01-01, number: 20", "2024-07-01, number: 21")
          .rule("age", "age >= values.number(\"age.lowest\")")
          .group("all", "own.age")
          .read();

  private final List<LocalDate> made = new ArrayList<>();
  private final ByEpoch<LocalDate> byEpoch =
      new ByEpoch<>(
          PACK.manifest().validFrom(),
          PACK.criteria(),
          PACK.programme().values(),
          epoch -> {
            made.add(epoch.from());
            return epoch.from();
          });

  @Test
  void everything_is_made_once_when_it_is_to_be_made_at_once() {
    assertThat(byEpoch.on(LocalDate.of(2023, 5, 5))).contains(LocalDate.of(2022, 1, 1));
    assertThat(made).containsExactly(LocalDate.of(2022, 1, 1));

    byEpoch.makeAll();
    byEpoch.makeAll();

    assertThat(made)
        .containsExactly(
            LocalDate.of(2022, 1, 1), LocalDate.of(2020, 1, 1), LocalDate.of(2024, 7, 1));
    assertThat(byEpoch.on(LocalDate.of(2030, 1, 1))).contains(LocalDate.of(2024, 7, 1));
    assertThat(made).hasSize(3);
  }
}
