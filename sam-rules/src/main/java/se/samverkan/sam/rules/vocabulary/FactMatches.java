// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * The facts that were found.
 *
 * @param word what was looked for; blank for all
 * @param entries what was found, best first
 * @param meant the word that was perhaps meant, where what was looked for stands nowhere; then the
 *     entries are those of this word
 * @param known the names of all facts as rules read them, to choose among where nothing was found
 */
public record FactMatches(
    String word, List<FactEntry> entries, Optional<String> meant, List<String> known) {

  public FactMatches {
    entries = List.copyOf(entries);
    known = List.copyOf(known);
  }
}
