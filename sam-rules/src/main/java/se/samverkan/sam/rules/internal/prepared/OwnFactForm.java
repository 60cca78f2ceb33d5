// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.prepared;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.fact.Answer;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.core.label.Label;

/** A pack's own facts in a prepared file; the library's are where they are. */
final class OwnFactForm {

  private static final int FLAG = 0;
  private static final int NUMBER = 1;
  private static final int TEXT = 2;
  private static final int CHOICE = 3;

  private OwnFactForm() {}

  static void write(FactCatalogue facts, PreparedOutput out) {
    out.number(facts.own().size());
    for (FactField<?> field : facts.own()) {
      out.text(field.ownName().orElseThrow());
      out.label(field.label());
      out.label(field.question());
      out.source(field.source());
      out.flag(field.personCanChange());
      write(field.type(), out);
    }
  }

  private static void write(FactType<?> type, PreparedOutput out) {
    if (type instanceof FactType.Choice choice) {
      out.number(CHOICE);
      out.number(choice.answers().codes().size());
      for (Answer answer : choice.answers().codes()) {
        out.text(answer.id());
        out.label(answer.label());
        out.source(answer.source());
        out.optionalLabel(answer.assumption());
      }
    } else if (type instanceof FactType.Flag) {
      out.number(FLAG);
    } else if (type instanceof FactType.Number) {
      out.number(NUMBER);
    } else {
      out.number(TEXT);
    }
  }

  /** The facts of the library, and after them the pack's own. */
  static FactCatalogue read(PreparedInput in) throws IOException {
    int count = in.count();
    if (count == 0) {
      return ApplicantFields.CATALOGUE;
    }
    FactCatalogue.Maker longer = ApplicantFields.CATALOGUE.extend();
    for (int i = 0; i < count; i++) {
      String name = in.text();
      Label label = in.label();
      Label question = in.label();
      String source = in.text();
      boolean changeable = in.flag();
      FactCatalogue.Maker.Entry<?> entry = entry(name, longer, in);
      entry.label(label.sv(), label.en()).ask(question.sv(), question.en());
      if (changeable) {
        entry.changeable();
      }
      entry.add(source);
    }
    return longer.make();
  }

  private static FactCatalogue.Maker.Entry<?> entry(
      String name, FactCatalogue.Maker longer, PreparedInput in) throws IOException {
    int type = in.number();
    if (type == FLAG) {
      return longer.flag(name);
    } else if (type == NUMBER) {
      return longer.number(name);
    } else if (type == TEXT) {
      return longer.text(name);
    } else if (type == CHOICE) {
      return longer.choice(name, CodeList.of("answer", answers(in)));
    }
    throw new IOException("there is no type of facts " + type);
  }

  private static List<Answer> answers(PreparedInput in) throws IOException {
    int count = in.count();
    List<Answer> answers = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String id = in.text();
      Label label = in.label();
      answers.add(new Answer(id, label, in.source(), in.optionalLabel()));
    }
    return answers;
  }
}
