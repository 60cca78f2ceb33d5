// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.scenario;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a scenario expects of one classification. Classes are named by their ids. */
public sealed interface ExpectedClass {

  /** How scenarios write that an outcome is in no class. */
  String NONE = "none";

  /**
   * Exactly this class.
   *
   * @param id the class
   */
  record One(String id) implements ExpectedClass {}

  /** No class. */
  record NoClass() implements ExpectedClass {}

  /**
   * A conflict between these, and no others.
   *
   * @param ids the classes
   */
  record Several(Set<String> ids) implements ExpectedClass {
    public Several {
      ids = Set.copyOf(ids);
    }
  }

  /**
   * That it is not determined.
   *
   * @param possible all classes in which it can be
   * @param canBeNone whether it can be in no class
   * @param missing the ids of all fields that are missing; any if absent
   */
  record Open(Set<String> possible, boolean canBeNone, Optional<List<String>> missing)
      implements ExpectedClass {
    public Open {
      possible = Set.copyOf(possible);
      missing = missing.map(List::copyOf);
    }
  }

  /** The classes that it names. */
  default Set<String> named() {
    if (this instanceof One one) {
      return Set.of(one.id());
    } else if (this instanceof Several several) {
      return several.ids();
    }
    return this instanceof Open open ? open.possible() : Set.of();
  }
}
