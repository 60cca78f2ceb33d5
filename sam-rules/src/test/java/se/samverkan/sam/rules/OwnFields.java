// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules;

import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.fact.Answer;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/** The library's fields, and one of each type that an agency can define itself. */
public final class OwnFields {

  public static final FactCatalogue CATALOGUE = catalogue();

  private OwnFields() {}

  private static FactCatalogue catalogue() {
    FactCatalogue.Maker fields = ApplicantFields.CATALOGUE.extend();
    add(fields.flag("studies"));
    add(fields.number("monthsAtHome"));
    add(fields.text("mainLanguage"));
    add(
        fields.choice(
            "housing",
            CodeList.of(
                "answer",
                List.of(answer("own-home"), answer("with-parents"), answer("no-fixed-home")))));
    return fields.make();
  }

  private static void add(FactCatalogue.Maker.Entry<?> entry) {
    entry
        .label("eget faktum", "a fact of one's own")
        .ask("Vad gäller?", "What holds?")
        .add("a test");
  }

  private static Answer answer(String id) {
    return new Answer(id, new Label(id, id), new Source("a test"), Optional.empty());
  }
}
