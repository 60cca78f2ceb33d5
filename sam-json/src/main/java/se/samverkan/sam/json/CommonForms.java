// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.date.PartialDate;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.participation.EventId;

/** The forms of which the others are made. */
final class CommonForms {

  static final TextForm<String> TEXT = text("a text", "");

  static final TextForm<String> VISIBLE_TEXT = text("a text that is not blank", "\\S");

  static final TextForm<String> CODE =
      text(
          "a code (a letter, then letters, digits and hyphens; at most 64)",
          "^[A-Za-z][A-Za-z0-9-]{0,63}$");

  static final TextForm<LocalDate> DATE =
      new TextForm<>(
          "a date such as 2024-05-31",
          Pattern.compile("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
          CommonForms::date,
          LocalDate::toString);

  static final TextForm<PartialDate> PARTIAL_DATE =
      new TextForm<>(
          "a date such as 2024-05-31, 2024-05, 2024 or `unknown`",
          Pattern.compile("^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|unknown)$"),
          CommonForms::partialDate,
          PartialDate::toString);

  private static final Pattern ID = Pattern.compile("^[A-Za-z0-9._:-]{1,64}$");

  private static final String ID_IN_WORDS =
      " (1 to 64 letters, digits, hyphens, underscores, dots or colons)";

  static final TextForm<ParticipantId> PARTICIPANT_ID =
      new TextForm<>("a participant id" + ID_IN_WORDS, ID, ParticipantId::of, ParticipantId::value);

  static final TextForm<EnrolmentId> ENROLMENT_ID =
      new TextForm<>("an enrolment id" + ID_IN_WORDS, ID, EnrolmentId::of, EnrolmentId::value);

  static final TextForm<EventId> EVENT_ID =
      new TextForm<>("an event id" + ID_IN_WORDS, ID, EventId::of, EventId::value);

  static final TextForm<Source> SOURCE =
      new TextForm<>("a source", Pattern.compile("\\S"), Source::new, Source::text);

  static final TruthForm TRUTH = new TruthForm();

  static final ObjectForm<Label, Map<String, String>> LABEL =
      ObjectForm.<Label, Map<String, String>>of("a label", HashMap::new, CommonForms::label)
          .required("sv", VISIBLE_TEXT, Label::sv, (draft, sv) -> draft.put("sv", sv))
          .required("en", VISIBLE_TEXT, Label::en, (draft, en) -> draft.put("en", en));

  private CommonForms() {}

  private static TextForm<String> text(String inWords, String pattern) {
    return new TextForm<>(
        inWords, Pattern.compile(pattern), Function.identity(), Function.identity());
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("there is no such day", e);
    }
  }

  private static PartialDate partialDate(String text) {
    return PartialDate.parse(text)
        .orElseThrow(() -> new IllegalArgumentException("there is no such day or month"));
  }

  private static Label label(Map<String, String> draft) {
    return new Label(
        Objects.requireNonNull(draft.get("sv")), Objects.requireNonNull(draft.get("en")));
  }
}
