// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.acceptance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.samverkan.sam.rules.coverage.Coverage;
import se.samverkan.sam.rules.mutation.MutationSurvey;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.RulePack;

/**
 * What came of running all scenarios of a pack.
 *
 * @param pack the pack
 * @param problems what keeps scenario files from being read; their scenarios are not run
 * @param trials the scenarios in the order of their files; within a file those on applicants first
 * @param coverage what the scenarios on applicants have shown
 * @param survey what became of the mutants; absent if none was asked for
 */
public record PackRun(
    RulePack pack,
    List<PackProblem> problems,
    List<Trial> trials,
    Coverage coverage,
    Optional<MutationSurvey> survey) {

  public PackRun {
    problems = List.copyOf(problems);
    trials = List.copyOf(trials);
  }

  /** The scenarios that came out otherwise than expected. */
  public List<Trial> failures() {
    return trials.stream().filter(trial -> !trial.passed()).toList();
  }

  /** Whether all files could be read, and all scenarios, of which there are some, came out well. */
  public boolean passed() {
    return problems.isEmpty() && !trials.isEmpty() && failures().isEmpty();
  }

  /** The scenarios by file, in order. */
  public Map<String, List<Trial>> byFile() {
    Map<String, List<Trial>> byFile = new LinkedHashMap<>();
    trials.forEach(
        trial -> byFile.computeIfAbsent(trial.file(), file -> new ArrayList<>()).add(trial));
    return byFile;
  }

  /** The scenarios by tag, sorted; one that has several is under each. */
  public Map<String, List<Trial>> byTag() {
    Map<String, List<Trial>> tagged = new TreeMap<>();
    for (Trial trial : trials) {
      trial.tags().forEach(tag -> tagged.computeIfAbsent(tag, any -> new ArrayList<>()).add(trial));
    }
    return tagged;
  }

  /** The results by requirement, sorted; last the scenarios that name none, if there are such. */
  public List<RequirementResult> requirements() {
    Map<String, List<Trial>> named = new TreeMap<>();
    List<Trial> rest = new ArrayList<>();
    for (Trial trial : trials) {
      trial
          .requirement()
          .map(name -> named.computeIfAbsent(name, any -> new ArrayList<>()))
          .orElse(rest)
          .add(trial);
    }
    List<RequirementResult> results = new ArrayList<>();
    named.forEach((name, some) -> results.add(new RequirementResult(Optional.of(name), some)));
    if (!rest.isEmpty()) {
      results.add(new RequirementResult(Optional.empty(), rest));
    }
    return List.copyOf(results);
  }
}
