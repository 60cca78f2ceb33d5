// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.sam.core.closure.Closure;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.json.yaml.Place;

/** How a participation ended, and in which classes the rules are to count it. */
@Value.Immutable
public sealed interface OutcomeScenario permits OutcomeScenarioBuilder.OutcomeScenarioValue {

  /** A sentence that says what is tried; for a case of a table with the table's name before it. */
  String name();

  /** Where the expectation comes from. */
  Optional<Source> source();

  /** The requirement that it shows, by the name that its readers know it by. */
  Optional<String> requirement();

  /** The words by which it is found; those of the table first, for a case of one. */
  List<String> tags();

  /** The day whose rules are used. */
  LocalDate asOf();

  /** How it ended. */
  Closure given();

  /** What is expected of some classifications, by id. */
  Map<String, ExpectedClass> expect();

  /** The file within the pack. */
  String file();

  /** The line on which the scenario begins. */
  int line();

  /** Where the expectations stand in the scenario file, by classification. */
  @Value.Auxiliary
  Map<String, Place> places();

  /** A new builder. */
  static OutcomeScenarioBuilder builder() {
    return new OutcomeScenarioBuilder();
  }
}
