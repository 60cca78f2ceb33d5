// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.audit;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Editions in memory, which cannot be damaged. */
final class MemoryPackStore implements PackStore {

  private final Map<String, PackEdition> editions = new ConcurrentHashMap<>();

  @Override
  public EditionLookup find(String sha256) {
    return Optional.ofNullable(editions.get(sha256))
        .<EditionLookup>map(EditionLookup.Found::new)
        .orElseGet(EditionLookup.Missing::new);
  }

  @Override
  public void keep(PackEdition edition) {
    editions.putIfAbsent(edition.sha256(), edition);
  }
}
