// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.json.yaml.Place;

/** A person on a date, and what the rules are to find. */
@Value.Immutable
public sealed interface Scenario permits ScenarioBuilder.ScenarioValue {

  /** A sentence that says what is tried; for a case of a table with the table's name before it. */
  String name();

  /** Where the expectation comes from. */
  Optional<Source> source();

  /** The requirement that it shows, by the name that its readers know it by. */
  Optional<String> requirement();

  /** The words by which it is found; those of the table first, for a case of one. */
  List<String> tags();

  /** The day of the assessment. */
  LocalDate asOf();

  /** What is known of the person. */
  Applicant given();

  /** What the rules are to find. */
  Expectation expect();

  /** The file within the pack. */
  String file();

  /** The line on which the scenario begins. */
  int line();

  /**
   * Where the codes of the person stand in the scenario file: {@code diagnoses/CODE} and {@code
   * problemAreas/CODE}.
   */
  @Value.Auxiliary
  Map<String, Place> places();

  /** A new builder. */
  static ScenarioBuilder builder() {
    return new ScenarioBuilder();
  }
}
