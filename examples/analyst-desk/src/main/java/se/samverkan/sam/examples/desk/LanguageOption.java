// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.util.List;
import se.samverkan.sam.core.label.Language;

/** The language asked for, before anything else of a command line is understood. */
final class LanguageOption {

  private static final String NAME = "--lang";

  private LanguageOption() {}

  static Language in(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String one = arguments.get(i);
      if (one.equals(NAME + "=en")
          || (one.equals(NAME) && i + 1 < arguments.size() && arguments.get(i + 1).equals("en"))) {
        return Language.EN;
      }
    }
    return Language.SV;
  }
}
