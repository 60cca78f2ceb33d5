// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.core.applicant.ApplicantFields;

/** Letters beyond ASCII stand in texts and comments; in a name they are always refused. */
class LettersTest {

  private static final String FILE =
      """
      package se.samverkan.sam.packs.sam;
      import se.samverkan.sam.core.applicant.ApplicantOnDate;
      import se.samverkan.sam.core.applicant.Employment;
      global se.samverkan.sam.rules.findings.RuleValues values;
      global se.samverkan.sam.rules.findings.Findings findings;
      // en anmärkning
      rule "ålder"
          @id("sam.one") @source("källa") @sv("är äldre") @en("is older")
      when
          $person : ApplicantOnDate( age >= values.number("age.lowest"), onSickLeave == true,
              employment not in ( Employment.STUDYING ) || sicknessCompensation.received == true,
              age > 16 )
      then
          findings.met( drools.getRule() );
      end
      """;

  /** Every word and number outside of texts and comments, in its place. */
  static Stream<Integer> ends() {
    return Pattern.compile("(?m)//.*$|\"[^\"\n]*\"|[A-Za-z0-9_$]+")
        .matcher(FILE)
        .results()
        .filter(match -> !match.group().startsWith("/") && !match.group().startsWith("\""))
        .flatMap(match -> Stream.of(match.start(), match.end()));
  }

  @ParameterizedTest
  @MethodSource("ends")
  void a_letter_beyond_ASCII_at_either_end_of_a_word_is_refused(int at) {
    for (String letter : new String[] {"å", "\u0430", "\u0301", "\uD835\uDD52", "\u0661"}) {
      String changed = FILE.substring(0, at) + letter + FILE.substring(at);
      assertThat(read(changed).problems()).as(changed).isNotEmpty();
      assertThat(read(changed).criteria()).isEmpty();
    }
  }

  @Test
  void the_file_itself_is_accepted() {
    assertThat(read(FILE).problems()).isEmpty();
  }

  private static RuleFile read(String text) {
    return RuleFile.read("sam", "eligibility.drl", text.getBytes(UTF_8), ApplicantFields.CATALOGUE);
  }
}
