// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.docs.Table.Row;

/** {@code docs/changing.md} names types and files that exist. */
class ChangingPageTest {

  private static final List<Row> ROWS =
      Table.rows(Repository.text("docs/changing.md"), "To change");

  /** Every file and every folder, by its path and by each end of it. */
  private static final Set<String> NAMES =
      Repository.files("").stream()
          .map(Repository.ROOT::relativize)
          .flatMap(ChangingPageTest::names)
          .collect(Collectors.toSet());

  @Test
  void whatItNamesExists() {
    assertThat(ROWS).hasSizeGreaterThan(30);
    assertThat(ROWS.stream().flatMap(row -> row.names(1).stream()).distinct().toList())
        .filteredOn(name -> !name.startsWith("-D"))
        .filteredOn(name -> !isKeyOfAPack(name))
        .allSatisfy(
            name -> assertThat(Set.of(name, name + ".java")).as(name).containsAnyElementsOf(NAMES));
  }

  @Test
  void noRowStandsTwice() {
    assertThat(ROWS).extracting(row -> row.cell(0)).doesNotHaveDuplicates();
  }

  private static boolean isKeyOfAPack(String name) {
    return Repository.text("docs/packs.md").contains("`" + name + "`");
  }

  private static Stream<String> names(Path file) {
    return Stream.iterate(file, part -> part != null, Path::getParent)
        .flatMap(
            part ->
                Stream.iterate(0, from -> from < part.getNameCount(), from -> from + 1)
                    .map(from -> part.subpath(from, part.getNameCount())))
        .map(path -> path.toString().replace('\\', '/'));
  }
}
