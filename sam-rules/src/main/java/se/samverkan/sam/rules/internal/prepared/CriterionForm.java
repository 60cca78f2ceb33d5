// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.prepared;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.rules.criterion.Criterion;

/** A criterion in a prepared file. */
final class CriterionForm {

  private CriterionForm() {}

  static void write(List<Criterion> criteria, PreparedOutput out) {
    out.number(criteria.size());
    for (Criterion criterion : criteria) {
      out.text(criterion.id());
      out.text(criterion.name());
      out.label(criterion.label());
      out.source(criterion.source());
      out.optionalText(criterion.interpretation());
      out.optionalDay(criterion.from());
      out.optionalDay(criterion.until());
      ConditionForm.write(criterion.condition(), out);
      out.text(criterion.file());
      out.number(criterion.line());
      out.number(criterion.places().size());
      for (Map.Entry<String, Place> place : criterion.places().entrySet()) {
        out.text(place.getKey());
        out.place(place.getValue());
      }
    }
  }

  /** Reads criteria on the fields of a catalogue. */
  static List<Criterion> read(PreparedInput in, FactCatalogue facts) throws IOException {
    int count = in.count();
    List<Criterion> criteria = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      criteria.add(
          Criterion.builder()
              .id(in.text())
              .name(in.text())
              .label(in.label())
              .source(in.source())
              .interpretation(in.optionalText())
              .from(in.optionalDay())
              .until(in.optionalDay())
              .condition(ConditionForm.read(in, facts))
              .file(in.text())
              .line(in.number())
              .places(places(in))
              .build());
    }
    return criteria;
  }

  private static Map<String, Place> places(PreparedInput in) throws IOException {
    int count = in.count();
    Map<String, Place> places = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      places.put(in.text(), in.place());
    }
    return places;
  }
}
