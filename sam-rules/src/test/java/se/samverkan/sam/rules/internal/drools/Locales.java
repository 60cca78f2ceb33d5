// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import java.util.Locale;
import java.util.function.Supplier;

/** Runs something as if the machine stood elsewhere. */
final class Locales {

  private Locales() {}

  static <T> T in(String languageTag, Supplier<T> work) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(languageTag));
    try {
      return work.get();
    } finally {
      Locale.setDefault(before);
    }
  }
}
