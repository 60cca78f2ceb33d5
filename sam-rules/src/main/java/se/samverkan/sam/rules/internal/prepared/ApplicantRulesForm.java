// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.prepared;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import se.samverkan.sam.core.applicant.ApplicantCodes;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.core.programme.NoticeRule;
import se.samverkan.sam.core.programme.Values;
import se.samverkan.sam.rules.internal.assess.ApplicantRules;

/** What assessments of applicants depend on, in a prepared file. */
final class ApplicantRulesForm {

  private ApplicantRulesForm() {}

  static void write(ApplicantRules rules, PreparedOutput out) {
    out.text(rules.pack());
    out.text(rules.version());
    out.day(rules.validFrom());
    ValueForm.write(rules.values(), out);
    GroupForm.write(rules.groups(), out);
    NoticeForm.write(rules.notices(), out);
    InterpretationForm.write(rules.interpretations(), out);
    OwnCodeForm.write(rules.codes(), out);
    OwnFactForm.write(rules.facts(), out);
    CriterionForm.write(rules.criteria(), out);
    out.text(rules.sha256());
  }

  static ApplicantRules read(PreparedInput in) throws IOException {
    String pack = in.text();
    String version = in.text();
    LocalDate validFrom = in.day();
    Values values = ValueForm.read(in);
    List<CriterionGroup> groups = GroupForm.read(in);
    List<NoticeRule> notices = NoticeForm.read(in);
    List<Interpretation> interpretations = InterpretationForm.read(in);
    ApplicantCodes codes = OwnCodeForm.read(in);
    FactCatalogue facts = OwnFactForm.read(in);
    return new ApplicantRules(
        pack,
        version,
        validFrom,
        values,
        groups,
        notices,
        interpretations,
        codes,
        facts,
        CriterionForm.read(in, facts),
        in.text());
  }
}
