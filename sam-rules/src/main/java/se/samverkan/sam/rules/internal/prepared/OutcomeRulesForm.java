// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.prepared;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import se.samverkan.sam.core.outcome.OutcomeFields;
import se.samverkan.sam.core.programme.Classification;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.core.programme.Values;
import se.samverkan.sam.rules.internal.assess.OutcomeRules;

/** What classifications of outcomes depend on, in a prepared file. */
final class OutcomeRulesForm {

  private OutcomeRulesForm() {}

  static void write(OutcomeRules rules, PreparedOutput out) {
    out.text(rules.pack());
    out.text(rules.version());
    out.day(rules.validFrom());
    ValueForm.write(rules.values(), out);
    ClassificationForm.write(rules.classifications(), out);
    InterpretationForm.write(rules.interpretations(), out);
    CriterionForm.write(rules.criteria(), out);
    out.text(rules.sha256());
  }

  static OutcomeRules read(PreparedInput in) throws IOException {
    String pack = in.text();
    String version = in.text();
    LocalDate validFrom = in.day();
    Values values = ValueForm.read(in);
    List<Classification> classifications = ClassificationForm.read(in);
    List<Interpretation> interpretations = InterpretationForm.read(in);
    return new OutcomeRules(
        pack,
        version,
        validFrom,
        values,
        classifications,
        interpretations,
        CriterionForm.read(in, OutcomeFields.CATALOGUE),
        in.text());
  }
}
