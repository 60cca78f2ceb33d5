// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.goal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.samverkan.sam.core.outcome.ClassResult;

/**
 * How an outcome counted by what was told of it on a day, at the end of the participation or when
 * it was followed up.
 *
 * @param day the day
 * @param results the class, by the id of the classification
 */
public record DatedOutcome(LocalDate day, Map<String, ClassResult> results) {

  public DatedOutcome {
    results = Collections.unmodifiableMap(new TreeMap<>(results));
  }

  /** The answer of one classification. */
  public Optional<ClassResult> in(String classification) {
    return Optional.ofNullable(results.get(classification));
  }

  /** The day and nobody's class. */
  @Override
  public String toString() {
    return "DatedOutcome[" + day + "]";
  }
}
