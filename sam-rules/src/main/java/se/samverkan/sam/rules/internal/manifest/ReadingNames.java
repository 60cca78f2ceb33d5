// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.manifest;

import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.rules.internal.reading.Fields;
import se.samverkan.sam.rules.internal.reading.ProblemLog;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.PolicyEntry.UnderReading;

/** Reads under which reading of the sources something counts. */
final class ReadingNames {

  private static final String KEY = "underReading";

  private final ProblemLog log;
  private final List<Interpretation> interpretations;

  ReadingNames(ProblemLog log, List<Interpretation> interpretations) {
    this.log = log;
    this.interpretations = interpretations;
  }

  /** The reading that stands under {@code underReading}, which must be there. */
  Optional<UnderReading> read(Fields fields) {
    String text = fields.text(KEY);
    Place place = fields.placeOfValue(KEY);
    int dot = text.indexOf('.');
    if (dot < 0) {
      log.problem(
          place,
          PackProblem.quote(text) + " names no reading",
          "write the interpretation, a dot and the reading");
      return Optional.empty();
    }
    UnderReading named = new UnderReading(text.substring(0, dot), text.substring(dot + 1));
    Optional<Interpretation> interpretation = find(named.interpretation());
    if (interpretation.isEmpty()) {
      log.unknown(
          place,
          "there is no interpretation " + PackProblem.quote(named.interpretation()),
          named.interpretation(),
          interpretations.stream().map(Interpretation::id).toList());
    } else if (!has(interpretation.get(), named.reading())) {
      log.unknown(
          place,
          "interpretation `"
              + named.interpretation()
              + "` has no reading "
              + PackProblem.quote(named.reading()),
          named.reading(),
          interpretation.get().readings().keySet());
    }
    return Optional.of(named);
  }

  /** The interpretation of this id. */
  Optional<Interpretation> find(String id) {
    return interpretations.stream().filter(known -> known.id().equals(id)).findFirst();
  }

  /** Whether it has this reading, as far as its readings could be read. */
  static boolean has(Interpretation interpretation, String reading) {
    return interpretation.readings().containsKey(reading)
        || interpretation.readings().containsKey(InterpretationsPart.ANY);
  }
}
