// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.label.Language;

/** The worksheet for whoever fills in the forms of the national follow-up (F79). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FollowUpSheetTest {

  private static final FollowUpSheet SHEET = new FollowUpSheet(Language.SV, FollowUpCodes.STANDARD);

  private static Map<FormField, String> cells(FollowUpRecordBuilder record) {
    List<String> row = SHEET.row(record.build()).orElseThrow();
    assertThat(row).hasSize(FormField.values().length);
    Map<FormField, String> cells = new HashMap<>();
    for (FormField field : FormField.values()) {
      String text = row.get(cells.size());
      cells.put(field, text);
    }
    cells.values().removeIf(String::isEmpty);
    return cells;
  }

  @Test
  void a_row_tells_what_the_form_asks_for() {
    assertThat(cells(Sheets.complete()))
        .containsEntry(FormField.PARTICIPANT, "p-1")
        .containsEntry(FormField.REGISTRATION, "utregistrering")
        .containsEntry(FormField.REGISTERED_IN, "2011-10-10")
        .containsEntry(FormField.REGISTERED_OUT, "2012-06-14")
        .containsEntry(FormField.CONSENT, "ja")
        .containsEntry(FormField.PROTECTED_IDENTITY, "nej")
        .containsEntry(FormField.YEAR, "2012")
        .containsEntry(FormField.SEX, "kvinna")
        .containsEntry(FormField.AGE, "50")
        .containsEntry(FormField.EDUCATION, "grundskola")
        .containsEntry(FormField.MONTHS_ON_SUPPORT, "18")
        .containsEntry(FormField.SUPPORT_BEFORE, "sjukpenning, försörjningsstöd")
        .containsEntry(FormField.SUPPORT_AFTER, "ingen offentlig försörjning")
        .containsEntry(FormField.OCCUPATION_BEFORE, "övrigt")
        .containsEntry(FormField.OCCUPATION_AFTER, "förvärvsarbete 50 %")
        .containsEntry(FormField.ENDING_REASON, "sjukdom")
        .containsEntry(FormField.DAYS_IN_MEASURE, "248")
        .hasSize(FormField.values().length - 2);
    assertThat(cells(Sheets.complete().correctedOccasion(LocalDate.of(2012, 1, 2))))
        .containsEntry(FormField.CORRECTED_OCCASION, "2012-01-02");
  }

  @Test
  void a_list_that_may_go_on_says_so() {
    assertThat(cells(Sheets.complete().supportBefore(FactList.atLeast("study-aid", "other"))))
        .containsEntry(FormField.SUPPORT_BEFORE, "minst studiestöd, other");
    assertThat(cells(Sheets.complete().supportBefore(FactList.atLeast())))
        .doesNotContainKey(FormField.SUPPORT_BEFORE);
  }

  @Test
  void a_row_of_who_is_anonymous_tells_the_year_and_the_sex() {
    assertThat(cells(Sheets.complete().consent(false)))
        .isEqualTo(Map.of(FormField.YEAR, "2012", FormField.SEX, "kvinna"));
    assertThat(cells(Sheets.complete().protectedIdentity(true)))
        .isEqualTo(Map.of(FormField.YEAR, "2012", FormField.SEX, "kvinna"));
  }

  @Test
  void who_may_not_be_entered_has_no_row() {
    FollowUpRecord shown = Sheets.complete().build();
    FollowUpRecord withdrawn =
        Sheets.complete()
            .participant(ParticipantId.of("p-2"))
            .consentWithdrawnOn(LocalDate.of(2012, 1, 1))
            .build();
    FollowUpRecord undecided =
        Sheets.complete().participant(ParticipantId.of("p-3")).consent(Optional.empty()).build();
    FollowUpRecord yearless =
        Sheets.draft().participant(ParticipantId.of("p-4")).consent(false).build();
    List<FollowUpRecord> all = List.of(withdrawn, shown, undecided, yearless);
    assertThat(SHEET.rows(all)).hasSize(2).element(0).isEqualTo(SHEET.header());
    assertThat(SHEET.leftOut(all)).map(Objects::toString).containsExactly("p-2", "p-3", "p-4");
  }

  @Test
  void headings_are_in_the_language_asked_for() {
    assertThat(SHEET.header()).contains("insats", "kön").doesNotHaveDuplicates();
    assertThat(new FollowUpSheet(Language.EN, FollowUpCodes.STANDARD).header())
        .contains("measure", "sex")
        .doesNotHaveDuplicates();
  }

  @Test
  void rows_are_written_as_rfc_4180_has_it() {
    assertThat(Csv.COMMA.text(List.of(List.of("a", "b,c", "d\"e", "f\ng", ""), List.of("å"))))
        .isEqualTo("a,\"b,c\",\"d\"\"e\",\"f\ng\",\r\nå\r\n");
    assertThat(Csv.SEMICOLON.text(List.of(List.of("a", "b,c", "d;e"))))
        .isEqualTo("a;b,c;\"d;e\"\r\n");
    assertThat(Csv.COMMA.text(List.of())).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new Csv('\t'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1"})
  void what_a_spreadsheet_takes_for_a_formula_is_made_text(String formula) {
    String csv = Csv.SEMICOLON.text(List.of(List.of(formula)));
    assertThat(csv.replace("\"", "")).startsWith("'" + formula);
  }

  @Test
  void what_is_no_formula_is_left_as_it_is() {
    assertThat(Csv.SEMICOLON.text(List.of(List.of("50 %", "a=b", "1-2"))))
        .isEqualTo("50 %;a=b;1-2\r\n");
  }
}
