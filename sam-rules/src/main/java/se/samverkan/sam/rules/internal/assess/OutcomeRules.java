// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.sam.core.programme.Classification;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.core.programme.Programme;
import se.samverkan.sam.core.programme.Values;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.pack.Manifest;

/**
 * All of a pack that a classification of an outcome depends on, and nothing else of it.
 *
 * @param pack the id of the pack, and of the programme
 * @param version the version that the pack gives itself
 * @param validFrom the first day on which the rules can be used
 * @param values the values that rules and texts read
 * @param classifications the ways of sorting outcomes into classes, in order
 * @param interpretations the interpretations, each with the reading in force
 * @param criteria the criteria, in the order written
 * @param sha256 the fingerprint of all this
 */
public record OutcomeRules(
    String pack,
    String version,
    LocalDate validFrom,
    Values values,
    List<Classification> classifications,
    List<Interpretation> interpretations,
    List<Criterion> criteria,
    String sha256) {

  /** Copies the lists. */
  public OutcomeRules {
    classifications = List.copyOf(classifications);
    interpretations = List.copyOf(interpretations);
    criteria = List.copyOf(criteria);
  }

  /** What of a manifest, with these criteria, classifications depend on. */
  public static OutcomeRules of(Manifest manifest, List<Criterion> criteria, String sha256) {
    Programme programme = manifest.programme();
    return new OutcomeRules(
        manifest.id(),
        manifest.version(),
        manifest.validFrom(),
        programme.values(),
        programme.classifications(),
        programme.interpretations(),
        criteria,
        sha256);
  }
}
