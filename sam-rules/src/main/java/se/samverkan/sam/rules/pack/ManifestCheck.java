// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import java.util.List;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.manifest.CriteriaCheck;

/**
 * Whether a manifest and the criteria of a pack fit each other.
 *
 * @param problems what must be mended, by place
 * @param warnings what is odd and may stay, such as a criterion that nothing uses; by place
 */
public record ManifestCheck(List<PackProblem> problems, List<PackProblem> warnings) {

  public ManifestCheck {
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
  }

  /**
   * Checks a manifest against the criteria of its pack, which has no rules on outcomes, and the
   * other way round.
   */
  public static ManifestCheck against(Manifest manifest, List<Criterion> criteria) {
    return against(manifest, criteria, List.of());
  }

  /**
   * Checks a manifest against the criteria of its pack, and the other way round.
   *
   * @param eligibility the criteria on applicants
   * @param outcome the criteria on outcomes
   */
  public static ManifestCheck against(
      Manifest manifest, List<Criterion> eligibility, List<Criterion> outcome) {
    CriteriaCheck check = new CriteriaCheck(manifest, eligibility, outcome);
    return new ManifestCheck(check.problems(), check.warnings());
  }
}
