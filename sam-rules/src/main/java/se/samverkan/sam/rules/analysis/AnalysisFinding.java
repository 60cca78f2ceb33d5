// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.analysis;

import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.rules.pack.PackSite;

/**
 * Something that an analysis found. Immutable.
 *
 * @param kind what it is
 * @param about the ids of what it is about: criteria, groups, values or interpretations
 * @param site where that stands in the pack; empty if it stands in no file of it
 * @param sentence what was found, in words
 * @param example somebody of whom it is true, who is invented
 */
public record AnalysisFinding(
    AnalysisKind kind,
    List<String> about,
    Optional<PackSite> site,
    Label sentence,
    Optional<FactSheet> example) {

  public AnalysisFinding {
    about = List.copyOf(about);
  }
}
