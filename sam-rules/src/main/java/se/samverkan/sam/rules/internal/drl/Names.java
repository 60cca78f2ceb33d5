// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

import java.util.Collection;
import java.util.Optional;
import se.samverkan.sam.json.text.Suggestion;

/** Words a writer may have meant. */
final class Names {

  private Names() {}

  /** Advice naming the known word nearest to what was written, if one is near. */
  static Optional<String> closest(String written, Collection<String> known) {
    return closest(written, known, "");
  }

  static Optional<String> closest(String written, Collection<String> known, String prefix) {
    return Suggestion.nearest(written, known).map(word -> "did you mean `" + prefix + word + "`?");
  }
}
