// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.docs.Table.Row;

/** {@code docs/GLOSSARY.md} names types and fields that exist. */
class GlossaryTest {

  private static final int SWEDISH = 0;
  private static final int ENGLISH = 1;
  private static final int TYPE = 2;
  private static final int FIELD = 3;

  private static final List<Row> ROWS = Table.rows(Repository.text("docs/GLOSSARY.md"), "Svenska");

  /** The sources of the library's types, of all modules, by the simple name of the type. */
  private static final Map<String, Path> SOURCES =
      Repository.files(".java").stream()
          .filter(file -> file.toString().replace('\\', '/').contains("/src/main/java/"))
          .filter(file -> Repository.ROOT.relativize(file).toString().startsWith("sam-"))
          .collect(
              Collectors.toMap(GlossaryTest::typeName, Function.identity(), (one, other) -> one));

  @Test
  void a_term_stands_in_both_languages_and_is_held_by_a_type() {
    assertThat(ROWS)
        .hasSizeGreaterThan(40)
        .allSatisfy(
            row -> {
              assertThat(row.cell(SWEDISH)).isNotBlank();
              assertThat(row.cell(ENGLISH)).isNotBlank();
              assertThat(row.names(TYPE)).isNotEmpty();
            });
  }

  @Test
  void the_types_and_members_named_exist() {
    assertThat(ROWS.stream().flatMap(row -> row.names(TYPE).stream()).distinct())
        .allSatisfy(GlossaryTest::assertExists);
  }

  /** Checks that a type, or a member of one, exists. */
  static void assertExists(String name) {
    List<String> parts = List.of(name.split("\\.", -1));
    assertThat(SOURCES).containsKey(parts.get(0));
    if (parts.size() > 1) {
      assertThat(Repository.text(SOURCES.get(parts.get(0))))
          .containsPattern("\\b" + Pattern.quote(parts.get(1)) + "\\b");
    }
  }

  @Test
  void the_fields_named_exist() {
    assertThat(ROWS.stream().flatMap(row -> row.names(FIELD).stream()).distinct())
        .allSatisfy(id -> assertThat(ApplicantFields.CATALOGUE.find(id)).isPresent());
  }

  private static String typeName(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }
}
