// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import se.samverkan.sam.core.label.Language;

/** Chooses between what is said in Swedish and in English. */
final class Say {

  private Say() {}

  static String in(Language language, String sv, String en) {
    return language == Language.SV ? sv : en;
  }
}
