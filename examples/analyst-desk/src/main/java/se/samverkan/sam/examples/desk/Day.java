// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day on the command line, as {@code 2012-01-16}. */
final class Day implements ITypeConverter<LocalDate> {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  @Override
  public LocalDate convert(String written) {
    try {
      LocalDate day = LocalDate.parse(written);
      if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
        throw new TypeConversionException("year");
      }
      return day;
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("day");
    }
  }
}
