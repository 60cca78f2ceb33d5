// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.prepared;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.programme.DatedValue;
import se.samverkan.sam.core.programme.Values;

/** The values of a programme in a prepared file. */
final class ValueForm {

  private ValueForm() {}

  static void write(Values values, PreparedOutput out) {
    List<DatedValue> all = new ArrayList<>();
    for (String name : values.names()) {
      all.addAll(values.history(name));
    }
    out.number(all.size());
    for (DatedValue value : all) {
      out.text(value.name());
      out.label(value.label());
      out.day(value.from());
      out.flag(value.number().isPresent());
      value.number().ifPresent(out::number);
      out.texts(value.texts());
      out.source(value.source());
      out.optionalLabel(value.assumption());
    }
  }

  static Values read(PreparedInput in) throws IOException {
    int count = in.count();
    List<DatedValue> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(
          DatedValue.builder()
              .name(in.text())
              .label(in.label())
              .from(in.day())
              .number(in.flag() ? Optional.of(in.number()) : Optional.empty())
              .addAllTexts(in.texts())
              .source(in.source())
              .assumption(in.optionalLabel())
              .build());
    }
    return Values.of(all);
  }
}
