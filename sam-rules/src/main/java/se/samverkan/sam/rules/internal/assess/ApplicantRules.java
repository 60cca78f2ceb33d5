// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.sam.core.applicant.ApplicantCodes;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.core.programme.NoticeRule;
import se.samverkan.sam.core.programme.Programme;
import se.samverkan.sam.core.programme.Values;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.pack.Manifest;

/**
 * All of a pack that an assessment of an applicant depends on, and nothing else of it.
 *
 * @param pack the id of the pack, and of the programme
 * @param version the version that the pack gives itself
 * @param validFrom the first day on which the rules can be used
 * @param values the values that rules and texts read
 * @param groups the groups of criteria, in order
 * @param notices the notices, in order
 * @param interpretations the interpretations, each with the reading in force
 * @param codes the code lists by which records are read
 * @param facts the facts that rules may read; the criteria read no field but its own
 * @param criteria the criteria, in the order written
 * @param sha256 the fingerprint of all this
 */
public record ApplicantRules(
    String pack,
    String version,
    LocalDate validFrom,
    Values values,
    List<CriterionGroup> groups,
    List<NoticeRule> notices,
    List<Interpretation> interpretations,
    ApplicantCodes codes,
    FactCatalogue facts,
    List<Criterion> criteria,
    String sha256) {

  /** Copies the lists. */
  public ApplicantRules {
    groups = List.copyOf(groups);
    notices = List.copyOf(notices);
    interpretations = List.copyOf(interpretations);
    criteria = List.copyOf(criteria);
  }

  /** What of a manifest, with these criteria, assessments depend on. */
  public static ApplicantRules of(Manifest manifest, List<Criterion> criteria, String sha256) {
    Programme programme = manifest.programme();
    return new ApplicantRules(
        manifest.id(),
        manifest.version(),
        manifest.validFrom(),
        programme.values(),
        programme.groups(),
        programme.notices(),
        programme.interpretations(),
        manifest.codes(),
        manifest.facts(),
        criteria,
        sha256);
  }
}
