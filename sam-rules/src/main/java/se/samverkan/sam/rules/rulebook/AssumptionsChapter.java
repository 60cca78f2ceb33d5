// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.applicant.ApplicantCodes;
import se.samverkan.sam.core.code.Code;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.DatedValue;
import se.samverkan.sam.core.programme.Values;

/** Gathers what had to be assumed, where the papers do not say. */
final class AssumptionsChapter {

  private final Told told;
  private final List<String> items = new ArrayList<>();

  AssumptionsChapter(Told told) {
    this.told = told;
  }

  void write() {
    Values values = told.pack().programme().values();
    values.names().forEach(name -> values.history(name).forEach(this::value));
    told.pack().manifest().policy().forEach(entry -> value(entry.value()));
    told.pack()
        .programme()
        .goals()
        .forEach(goal -> add(goal.id(), told.page().say(goal.label()), goal.assumption()));
    ApplicantCodes codes = told.pack().manifest().codes();
    own(codes.diagnoses(), ApplicantCodes.STANDARD.diagnoses());
    own(codes.problemAreas(), ApplicantCodes.STANDARD.problemAreas());
    for (FactField<?> field : told.pack().manifest().facts().own()) {
      if (field.type() instanceof FactType.Choice choice) {
        choice.answers().codes().forEach(this::code);
      }
    }
    told.page().part(told.say("Antaganden", "Assumptions"));
    if (items.isEmpty()) {
      told.page().text(told.say("Inget är antaget.", "Nothing is assumed."));
    }
    told.page().list(items);
  }

  private void value(DatedValue value) {
    String what = told.page().say(value.label()) + " = " + value.text();
    add(value.name(), what + told.say(" från ", " from ") + value.from(), value.assumption());
  }

  private <C extends Code> void own(CodeList<C> codes, CodeList<C> standard) {
    codes.codes().stream().filter(code -> standard.find(code.id()).isEmpty()).forEach(this::code);
  }

  private void code(Code code) {
    add(code.id(), told.page().say(code.label()), code.assumption());
  }

  private void add(String id, String what, Optional<Label> assumption) {
    assumption.ifPresent(
        assumed -> items.add("`" + id + "`, " + what + ": " + told.page().say(assumed)));
  }
}
