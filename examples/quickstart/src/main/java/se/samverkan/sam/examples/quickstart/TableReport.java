// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.quickstart;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Refusal;
import se.samverkan.sam.core.label.Language;

/**
 * One line a person, one column a day.
 *
 * @param language the language of the verdicts
 * @param dates the days, in order
 */
record TableReport(Language language, List<LocalDate> dates) implements Report {

  @Override
  public String heading() {
    return dates.stream()
        .map(date -> cell(date, date.toString()))
        .collect(Collectors.joining("", padded(""), ""));
  }

  @Override
  public String assessed(Assessment assessment) {
    return cell(
        assessment.applicant(), assessment.asOf(), assessment.verdict().label().in(language));
  }

  @Override
  public String refused(ParticipantId person, LocalDate asOf, Refusal refusal) {
    return cell(person, asOf, refusal.code());
  }

  @Override
  public String ending() {
    return "";
  }

  private String cell(ParticipantId person, LocalDate date, String text) {
    return (date.equals(dates.get(0)) ? padded(person.value()) : "") + cell(date, text);
  }

  private String cell(LocalDate date, String text) {
    boolean last = date.equals(dates.get(dates.size() - 1));
    return last ? text + "\n" : padded(text);
  }

  private static String padded(String text) {
    return String.format(Locale.ROOT, "%-24s", text);
  }
}
