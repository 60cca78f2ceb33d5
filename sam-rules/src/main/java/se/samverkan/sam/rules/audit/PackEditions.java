// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.audit;

import java.util.Collection;
import java.util.List;

/** Where the text of a rule pack is found by its name. Safe for use by many threads at once. */
@FunctionalInterface
public interface PackEditions {

  /**
   * Looks for an edition. What is found has been seen to be what its name says.
   *
   * @param sha256 the name, see {@link PackEdition#sha256()}
   */
  EditionLookup find(String sha256);

  /** The editions of the packs in this version of the library. */
  static PackEditions builtIn() {
    return BuiltInEditions.find();
  }

  /** The editions of these packs and no others. */
  static PackEditions of(Collection<PackEdition> editions) {
    MemoryPackStore store = new MemoryPackStore();
    editions.forEach(store::keep);
    return store;
  }

  /**
   * All of these places, in this order. A place in which the edition is damaged is passed over if a
   * later one has it sound.
   */
  static PackEditions firstOf(List<? extends PackEditions> places) {
    List<PackEditions> inOrder = List.copyOf(places);
    return sha256 -> {
      EditionLookup told = new EditionLookup.Missing();
      for (PackEditions place : inOrder) {
        EditionLookup found = place.find(sha256);
        if (found instanceof EditionLookup.Found) {
          return found;
        } else if (told instanceof EditionLookup.Missing) {
          told = found;
        }
      }
      return told;
    };
  }
}
