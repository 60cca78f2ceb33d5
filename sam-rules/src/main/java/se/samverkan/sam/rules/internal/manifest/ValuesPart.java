// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.manifest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.DatedValue;
import se.samverkan.sam.core.programme.Values;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.rules.internal.reading.Fields;
import se.samverkan.sam.rules.internal.reading.Ids;
import se.samverkan.sam.rules.internal.reading.ProblemLog;
import se.samverkan.sam.rules.pack.PackProblem;

/** Reads the named values with their histories. */
final class ValuesPart {

  private final ProblemLog log;
  private final HistoryEntry values;
  private final Map<String, Place> places;

  ValuesPart(ProblemLog log, Map<String, Place> places) {
    this.log = log;
    this.values = new HistoryEntry(log);
    this.places = places;
  }

  Values read(Optional<Fields> given, Optional<Values> base) {
    Map<String, List<DatedValue>> byName = new LinkedHashMap<>();
    base.ifPresent(
        values -> values.names().forEach(name -> byName.put(name, values.history(name))));
    given.ifPresent(
        fields -> {
          for (String name : fields.names()) {
            byName.put(name, history(fields, name));
          }
        });
    return log.isClean()
        ? Values.of(byName.values().stream().flatMap(List::stream).toList())
        : Values.of(List.of());
  }

  private List<DatedValue> history(Fields values, String name) {
    Place place = values.placeOf(name);
    places.put("value/" + name, place);
    if (!Ids.Form.VALUE.pattern().matcher(name).matches()) {
      log.problem(
          place,
          PackProblem.quote(name) + " cannot be the name of a value",
          "use " + Ids.Form.VALUE.inWords());
    }
    List<DatedValue> history = new ArrayList<>();
    values
        .child(name)
        .ifPresent(
            fields -> {
              Label label = fields.label("label");
              fields.required("history");
              entries(fields, name, label, history);
              fields.end();
            });
    return history;
  }

  private void entries(Fields fields, String name, Label label, List<DatedValue> history) {
    Set<LocalDate> days = new HashSet<>();
    for (Fields entry : fields.children("history")) {
      LocalDate from = entry.date("from");
      if (!days.add(from) && !from.equals(LocalDate.EPOCH)) {
        log.problem(
            entry.placeOfValue("from"), PackProblem.quote(name) + " is set twice from " + from);
      }
      // facts are never negative, so a value to compare them with is not either
      this.values.read(entry, name, label, from, 0).ifPresent(history::add);
      entry.end();
      if (history.size() > 1) {
        checkKind(history, entry, name);
      }
    }
  }

  private void checkKind(List<DatedValue> history, Fields entry, String name) {
    DatedValue first = history.get(0);
    DatedValue last = history.get(history.size() - 1);
    if (first.number().isPresent() != last.number().isPresent()) {
      log.problem(
          entry.place(),
          PackProblem.quote(name) + " is a number on one day and a list on another",
          "give the two kinds different names");
    }
  }
}
