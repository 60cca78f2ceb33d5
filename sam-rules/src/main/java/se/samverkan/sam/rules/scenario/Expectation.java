// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.json.yaml.Place;

/** What a scenario expects of an assessment. What it does not name may be anything. */
@Value.Immutable
public sealed interface Expectation permits ExpectationBuilder.ExpectationValue {

  /** The verdict of the programme. */
  Optional<Verdict> verdict();

  /** The verdicts of some groups, by id. */
  Map<String, Verdict> groups();

  /** The findings on all criteria that decide a target group, by id; no other decides. */
  Optional<Map<String, Finding>> reasons();

  /** The findings on some criteria of any group, by id. */
  Map<String, Finding> including();

  /** The ids of all fields that are missing for the verdict of the programme. */
  Optional<List<String>> missing();

  /** The ids of all fields that are missing for some groups, by the group's id. */
  Map<String, List<String>> missingIn();

  /** The ids of all notices that are raised. */
  Optional<List<String>> notices();

  /**
   * Where things stand in the scenario file: {@code groups/ID}, {@code reasons/ID}, {@code
   * including/ID}, {@code missing/FIELD}, {@code missingIn/ID}, {@code missingIn/ID/FIELD} and
   * {@code notices/ID}.
   */
  @Value.Auxiliary
  Map<String, Place> places();

  /** A new builder. */
  static ExpectationBuilder builder() {
    return new ExpectationBuilder();
  }
}
