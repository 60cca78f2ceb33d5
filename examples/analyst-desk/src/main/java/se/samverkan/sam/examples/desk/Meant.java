// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.util.Collection;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.json.text.Suggestion;

/** What somebody perhaps meant. */
final class Meant {

  private Meant() {}

  /** A question to put after a problem, or nothing if no known name is near. */
  static String after(String written, Collection<String> known, Language language) {
    return Suggestion.nearest(written, known)
        .map(near -> Say.in(language, "; menade du `", "; did you mean `") + near + "`?")
        .orElse("");
  }
}
