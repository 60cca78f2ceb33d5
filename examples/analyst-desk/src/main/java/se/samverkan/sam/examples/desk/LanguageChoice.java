// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.samverkan.sam.core.label.Language;

/** The language alone, for a command whose answer has a shape of its own. */
final class LanguageChoice {

  @Option(names = "--lang", paramLabel = "sv|en", converter = Tongue.class, descriptionKey = "lang")
  private @Nullable Language lang;

  Language language() {
    return Objects.requireNonNullElse(lang, Language.SV);
  }
}
