// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.reload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.closure.Closure;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/** What a pack answers about everybody drawn, on days in each of its epochs. */
final class Answers {

  static final List<Applicant> APPLICANTS = new DrawnPeople().applicants(30);
  static final List<Closure> CLOSURES = new DrawnPeople().closures(30);

  private Answers() {}

  /** A pack read and compiled apart from any other. */
  static RulePack read(PackFiles files, Engine engine) {
    return RulePacks.read(PackSource.of(files)).orElseThrow().using(engine);
  }

  /** How many questions there are to a pack. */
  static int questions(List<LocalDate> days) {
    return days.size() * (APPLICANTS.size() + CLOSURES.size());
  }

  /** The answer to a question, with everything that it says. */
  static Object to(int question, RulePack pack, List<LocalDate> days) {
    LocalDate day = days.get(question % days.size());
    int person = question / days.size();
    return person < APPLICANTS.size()
        ? pack.assess(APPLICANTS.get(person), day)
        : pack.classify(
            EnrolmentId.of("e-" + person), CLOSURES.get(person - APPLICANTS.size()), day);
  }

  /** The answers to all questions, by one thread. */
  static List<Object> of(RulePack pack, List<LocalDate> days) {
    List<Object> answers = new ArrayList<>();
    for (int question = 0; question < questions(days); question++) {
      answers.add(to(question, pack, days));
    }
    return answers;
  }

  static List<Object> of(RulePack pack) {
    return of(pack, EditedPack.DAYS);
  }
}
