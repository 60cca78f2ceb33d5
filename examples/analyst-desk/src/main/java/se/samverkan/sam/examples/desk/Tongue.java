// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import se.samverkan.sam.core.label.Language;

/** A language on the command line: {@code sv} or {@code en}. */
final class Tongue implements ITypeConverter<Language> {

  @Override
  public Language convert(String written) {
    return Language.of(written).orElseThrow(() -> new TypeConversionException("language"));
  }
}
