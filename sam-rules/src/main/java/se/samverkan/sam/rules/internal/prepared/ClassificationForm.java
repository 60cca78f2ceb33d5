// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.prepared;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.programme.Classification;
import se.samverkan.sam.core.programme.ClassificationBuilder;
import se.samverkan.sam.core.programme.OutcomeClass;

/** A classification in a prepared file, with its classes. */
final class ClassificationForm {

  private ClassificationForm() {}

  static void write(List<Classification> classifications, PreparedOutput out) {
    out.number(classifications.size());
    for (Classification one : classifications) {
      out.text(one.id());
      out.label(one.label());
      out.source(one.source());
      out.optionalText(one.interpretation());
      out.number(one.classes().size());
      for (OutcomeClass each : one.classes()) {
        write(each, out);
      }
    }
  }

  private static void write(OutcomeClass one, PreparedOutput out) {
    out.text(one.id());
    out.label(one.label());
    out.source(one.source());
    RequirementForm.write(one.requirement(), out);
    out.texts(one.after());
    out.optionalText(one.precedence().map(Source::text));
  }

  static List<Classification> read(PreparedInput in) throws IOException {
    int count = in.count();
    List<Classification> classifications = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      ClassificationBuilder one =
          Classification.builder()
              .id(in.text())
              .label(in.label())
              .source(in.source())
              .interpretation(in.optionalText());
      int classes = in.count();
      for (int each = 0; each < classes; each++) {
        one.addClasses(outcomeClass(in));
      }
      classifications.add(one.build());
    }
    return classifications;
  }

  private static OutcomeClass outcomeClass(PreparedInput in) throws IOException {
    return OutcomeClass.builder()
        .id(in.text())
        .label(in.label())
        .source(in.source())
        .requirement(RequirementForm.read(in))
        .addAllAfter(in.texts())
        .precedence(in.flag() ? Optional.of(in.source()) : Optional.empty())
        .build();
  }
}
