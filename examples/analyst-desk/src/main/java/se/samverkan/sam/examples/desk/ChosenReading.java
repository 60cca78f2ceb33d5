// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.rules.pack.RulePack;

/** A pack with another reading of its sources, as written on the command line. */
final class ChosenReading {

  private ChosenReading() {}

  /**
   * The pack with the reading.
   *
   * @param written {@code interpretation=reading}
   */
  static RulePack of(RulePack pack, String written, Language language) {
    int equals = written.indexOf('=');
    String interpretation = equals < 0 ? written : written.substring(0, equals);
    String reading = equals < 0 ? "" : written.substring(equals + 1);
    List<Interpretation> known = pack.programme().interpretations();
    Optional<Interpretation> found =
        known.stream().filter(one -> one.id().equals(interpretation)).findFirst();
    if (found.isEmpty()) {
      List<String> ids = known.stream().map(Interpretation::id).toList();
      throw new UnusableException(
          Say.in(
                  language,
                  "`" + pack.id() + "` har ingen tolkning `" + interpretation + "`",
                  "`" + pack.id() + "` has no interpretation `" + interpretation + "`")
              + others(interpretation, ids, language));
    }
    List<String> readings = List.copyOf(found.get().readings().keySet());
    if (!readings.contains(reading)) {
      throw new UnusableException(
          Say.in(
                  language,
                  "`" + interpretation + "` kan inte läsas som `" + reading + "`",
                  "`" + interpretation + "` cannot be read as `" + reading + "`")
              + others(reading, readings, language));
    }
    return pack.reading(interpretation, reading);
  }

  private static String others(String written, List<String> known, Language language) {
    String meant = Meant.after(written, known, language);
    return meant.isEmpty()
        ? Say.in(language, "; det som finns: `", "; there are: `")
            + String.join("`, `", known)
            + "`"
        : meant;
  }
}
