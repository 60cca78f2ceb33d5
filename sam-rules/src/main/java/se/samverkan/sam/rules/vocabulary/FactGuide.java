// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.outcome.OutcomeFields;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.RulePack;

/**
 * Every fact that rules may read: those of the library about people and about outcomes, and packs'
 * own. Immutable.
 */
public final class FactGuide {

  private final List<FactEntry> entries;

  private FactGuide(List<FactEntry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** The facts of the library, with those of these packs, and which of the packs read which. */
  public static FactGuide of(Collection<RulePack> packs) {
    List<FactEntry> entries = new ArrayList<>();
    FactEntries people = new FactEntries(packs, PackFiles.ELIGIBILITY, ApplicantFields.CATALOGUE);
    for (FactField<?> field : ApplicantFields.CATALOGUE.fields()) {
      entries.add(people.of(field, Optional.empty()));
    }
    Set<FactField<?>> own = new HashSet<>();
    for (RulePack pack : packs) {
      for (FactField<?> field : pack.manifest().facts().own()) {
        if (own.add(field)) {
          entries.add(people.of(field, Optional.of(pack.id())));
        }
      }
    }
    FactEntries outcomes = new FactEntries(packs, PackFiles.OUTCOME, OutcomeFields.CATALOGUE);
    for (FactField<?> field : OutcomeFields.CATALOGUE.fields()) {
      entries.add(outcomes.of(field, Optional.empty()));
    }
    return new FactGuide(entries);
  }

  /** All facts: people's, packs' own, outcomes', each in the order in which they are defined. */
  public List<FactEntry> entries() {
    return entries;
  }

  /** All facts, as a search finds them. */
  public FactMatches all() {
    return new FactMatches("", entries, Optional.empty(), known());
  }

  /**
   * The facts that a word speaks of: by id, by what they and their values are called in either
   * language, and by their questions. Case does not matter, nor do the dots and rings of letters:
   * {@code alder} finds {@code ålder}. Where nothing fits, the facts of the nearest word.
   */
  public FactMatches find(String word) {
    return word.isBlank() ? all() : new FactSearch(entries).find(word, known());
  }

  private List<String> known() {
    return entries.stream().map(FactEntry::inRules).distinct().toList();
  }
}
