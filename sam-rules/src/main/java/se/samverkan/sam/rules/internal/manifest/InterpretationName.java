// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.manifest;

import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.rules.internal.reading.Fields;
import se.samverkan.sam.rules.internal.reading.ProblemLog;
import se.samverkan.sam.rules.pack.PackProblem;

/** Reads which interpretation something rests on as a whole, whatever its reading. */
final class InterpretationName {

  private static final String KEY = "interpretation";

  private final ProblemLog log;
  private final List<String> known;

  InterpretationName(ProblemLog log, List<Interpretation> interpretations) {
    this.log = log;
    this.known = interpretations.stream().map(Interpretation::id).toList();
  }

  Optional<String> read(Fields fields) {
    Optional<String> id = fields.optionalText(KEY);
    if (id.isPresent() && !known.contains(id.get())) {
      log.unknown(
          fields.placeOfValue(KEY),
          "there is no interpretation " + PackProblem.quote(id.get()),
          id.get(),
          known);
    }
    return id;
  }
}
