// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.scenario;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.samverkan.sam.core.assessment.MissingFact;
import se.samverkan.sam.core.assessment.Reason;
import se.samverkan.sam.rules.internal.reading.Words;

/** Parts of sentences about an assessment. */
final class Phrases {

  private Phrases() {}

  static List<String> criteria(List<Reason> reasons, Predicate<Reason> test) {
    return reasons.stream()
        .filter(Reason::decides)
        .filter(test)
        .map(Reason::criterion)
        .distinct()
        .toList();
  }

  static List<String> fields(List<MissingFact> missing) {
    return missing.stream().map(MissingFact::field).toList();
  }

  static String because(String what, List<String> ids) {
    return ids.isEmpty()
        ? ""
        : ids.stream().collect(Collectors.joining("`, `", " (" + what + ": `", "`)"));
  }

  static String quoted(Enum<?> word) {
    return "`" + Words.of(word) + "`";
  }
}
