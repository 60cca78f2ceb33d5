// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.hostile;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts too long to be kept in a file. */
final class Hostile {

  static final String HEAD =
      """
      package se.samverkan.sam.packs.sam;
      import se.samverkan.sam.core.applicant.ApplicantOnDate;
      import se.samverkan.sam.core.applicant.Employment;
      global se.samverkan.sam.rules.findings.RuleValues values;
      global se.samverkan.sam.rules.findings.Findings findings;
      """;

  private Hostile() {}

  /** A sound rule file but for this condition. */
  static String file(String condition) {
    return HEAD + rule("a rule", "one", condition);
  }

  static String rule(String name, String id, String condition) {
    return """
    rule "%s"
        @id("sam.%s") @source("SAM App (F15)") @sv("en regel") @en("the rule in English")
    when
        ApplicantOnDate( %s )
    then
        findings.met( drools.getRule() );
    end
    """
        .formatted(name, id, condition);
  }

  static String joined(String part, String sign, int count) {
    return IntStream.range(0, count).mapToObj(i -> part).collect(Collectors.joining(sign));
  }

  static String nested(String open, int depth, String inner, String close) {
    return (open + " ").repeat(depth) + inner + (" " + close).repeat(depth);
  }
}
