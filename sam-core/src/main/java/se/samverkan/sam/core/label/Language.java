// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.label;

import java.util.Arrays;
import java.util.Optional;

/** The two languages of every label. Swedish is the language of the sources. */
public enum Language {
  SV("sv"),
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The language of this tag, {@code sv} or {@code en}. */
  public static Optional<Language> of(String tag) {
    return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
  }

  /** The language tag used in files and on command lines, {@code sv} or {@code en}. */
  public String tag() {
    return tag;
  }
}
