// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.prepared;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.Interpretation;

/** An interpretation in a prepared file, with all its readings. */
final class InterpretationForm {

  private InterpretationForm() {}

  static void write(List<Interpretation> interpretations, PreparedOutput out) {
    out.number(interpretations.size());
    for (Interpretation one : interpretations) {
      out.text(one.id());
      out.label(one.question());
      out.text(one.reading());
      out.source(one.source());
      out.number(one.readings().size());
      for (Map.Entry<String, Label> reading : one.readings().entrySet()) {
        out.text(reading.getKey());
        out.label(reading.getValue());
      }
    }
  }

  static List<Interpretation> read(PreparedInput in) throws IOException {
    int count = in.count();
    List<Interpretation> interpretations = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      interpretations.add(
          Interpretation.builder()
              .id(in.text())
              .question(in.label())
              .reading(in.text())
              .source(in.source())
              .readings(readings(in))
              .build());
    }
    return interpretations;
  }

  private static Map<String, Label> readings(PreparedInput in) throws IOException {
    int count = in.count();
    Map<String, Label> readings = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      readings.put(in.text(), in.label());
    }
    return readings;
  }
}
