// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.docs.Table.Row;
import se.samverkan.sam.core.programme.PolicyTerm;

/** {@code docs/packs.md} lists the terms of policy as the library knows them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyTermsPageTest {

  @Test
  void every_term_stands_there_in_order_with_its_labels_and_its_kind() {
    assertThat(Table.rows(Repository.text("docs/packs.md"), "Term"))
        .extracting(Row::cells)
        .containsExactlyElementsOf(
            Arrays.stream(PolicyTerm.values()).map(PolicyTermsPageTest::cells).toList());
  }

  private static List<String> cells(PolicyTerm term) {
    return List.of("`" + term.id() + "`", term.label().sv(), term.label().en(), stated(term));
  }

  private static String stated(PolicyTerm term) {
    return term.isNumber()
        ? "number of " + term.unit().en() + ", " + term.lowest() + " or more"
        : "texts: " + term.unit().en();
  }
}
