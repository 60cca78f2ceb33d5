// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Rule files that are nearly right: a sound one with a few tokens dropped, doubled, moved or taken
 * from elsewhere, so that most get past the first gate and some past the last.
 */
final class RandomTexts {

  static final String MANIFEST =
      """
      pack: demo
      version: "1.0.0"
      validFrom: 2012-01-01
      title: {sv: exempel, en: example}
      sources: [an example]
      programme: {from: 2012-01-01}
      values:
        age.lowest: {label: {sv: a, en: a}, history: [{from: 2012-01-01, number: 16, source: a}]}
        towns: {label: {sv: a, en: a}, history: [{from: 2012-01-01, texts: [Fagersta], source: a}]}
      facts:
        - {id: studies, type: flag, label: {sv: a, en: a}, question: {sv: a, en: a}, source: a}
        - {id: months, type: number, label: {sv: a, en: a}, question: {sv: a, en: a}, source: a}
      groups:
        - id: all
          role: targetGroup
          label: {sv: alla, en: everybody}
          source: a
          requires: {allOf: [demo.age, demo.town]}
      """;

  static final String RULES =
      """
      package se.samverkan.sam.packs.demo;
      import se.samverkan.sam.core.applicant.ApplicantOnDate;
      import se.samverkan.sam.core.applicant.DiagnosisGroup;
      import se.samverkan.sam.core.applicant.Employment;
      global se.samverkan.sam.rules.findings.RuleValues values;
      global se.samverkan.sam.rules.findings.Findings findings;
      rule "age"
          @id("demo.age") @source("a") @sv("minst {age.lowest}") @en("at least {age.lowest}")
      when
          $a : ApplicantOnDate( age >= values.number("age.lowest"), age < 65 || age in ( 66, 67 ) )
      then
          findings.met( drools.getRule() );
      end
      rule "town"
          @id("demo.town") @source("a") @sv("ort") @en("town")
          @from("2012-01-01") @until("2012-12-31")
      when
          ApplicantOnDate( municipality memberOf values.texts("towns")
              || ( employment != Employment.EMPLOYED && own.flag("studies") == true )
              || diagnosisGroups not contains DiagnosisGroup.PAIN_RELATED
              || own.number("months") >= 6 )
      then
          findings.met( drools.getRule() );
      end
      """;

  private static final Pattern TOKEN =
      Pattern.compile("\\s+|\"[^\"\\n]*\"|[\\p{L}\\p{N}_$]+|[=!<>&|]+|.", Pattern.DOTALL);

  private static final List<String> SOUND =
      TOKEN.matcher(RULES).results().map(MatchResult::group).toList();

  /** Words that a sound file does not have, and that a compiler would make much of. */
  private static final List<String> STRANGE =
      List.of(
          "eval", "from", "accumulate", "exists", "not", "forall", "function", "query", "declare",
          "salience", "matches", "null", "new", "-1", "0x1f", "1_000", "2147483648", "\"\"", "'a'",
          "//", "/*", "*/", "#", "\\", "\\u0022", "\uFEFF", "\u202E", "\u0000", "åäö", "?", "==", "(",
          ")", "{", "}", ";", ",", "&&", "||", "!", "or", "and", "in", "contains", "own", "getClass");

  private RandomTexts() {}

  static String rules(FuzzedDataProvider data) {
    List<String> tokens = new ArrayList<>(SOUND);
    int changes = data.consumeInt(0, 6);
    for (int i = 0; i < changes; i++) {
      int at = data.consumeInt(0, tokens.size() - 1);
      switch (data.consumeInt(0, 5)) {
        case 0 -> tokens.remove(at);
        case 1 -> tokens.add(at, tokens.get(at));
        case 2 -> tokens.set(at, SOUND.get(data.consumeInt(0, SOUND.size() - 1)));
        case 3 -> tokens.add(at, STRANGE.get(data.consumeInt(0, STRANGE.size() - 1)));
        case 4 -> tokens.set(at, data.consumeString(12));
        default -> tokens.add(data.consumeInt(0, tokens.size() - 1), tokens.remove(at));
      }
      if (tokens.isEmpty()) {
        tokens.add(" ");
      }
    }
    return String.join("", tokens);
  }
}
