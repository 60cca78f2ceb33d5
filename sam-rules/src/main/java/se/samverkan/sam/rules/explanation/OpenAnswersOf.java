// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.sam.core.assessment.MissingFact;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.internal.assess.RulesOnDate;

/** Finds what the answers to missing facts would lead to. */
final class OpenAnswersOf {

  private OpenAnswersOf() {}

  static Optional<OpenAnswers> ifOpen(
      RulesOnDate rules,
      Requirement requirement,
      FactSheet facts,
      Verdict now,
      List<MissingFact> missing) {
    return now == Verdict.UNDETERMINED
        ? Optional.of(find(rules, requirement, facts, missing))
        : Optional.empty();
  }

  private static OpenAnswers find(
      RulesOnDate rules, Requirement requirement, FactSheet facts, List<MissingFact> missing) {
    Judge judge = new Judge(rules, requirement, facts);
    Set<String> asked = missing.stream().map(MissingFact::field).collect(Collectors.toSet());
    List<Lever> levers =
        Levers.answers(rules, requirement, facts, field -> asked.contains(field.id()));
    List<OpenAnswers.Question> questions = new ArrayList<>();
    for (MissingFact one : missing) {
      List<ChangeSet> answers =
          levers.stream()
              .filter(lever -> lever.field().id().equals(one.field()))
              .flatMap(lever -> lever.ways().stream())
              .map(way -> new ChangeSet(List.of(way), judge.apply(way.on(facts))))
              .toList();
      questions.add(new OpenAnswers.Question(one, answers));
    }
    Search.Outcome met = search(judge, facts, levers, Verdict.ELIGIBLE);
    Search.Outcome notMet = search(judge, facts, levers, Verdict.NOT_ELIGIBLE);
    List<ChangeSet> shown = new ArrayList<>();
    met.sets().stream().limit(Hinges.MOST_SHOWN).forEach(shown::add);
    notMet.sets().stream().limit(Hinges.MOST_SHOWN).forEach(shown::add);
    int found = met.sets().size() + notMet.sets().size();
    Reach reach = met.reach().compareTo(notMet.reach()) > 0 ? met.reach() : notMet.reach();
    return new OpenAnswers(questions, shown, found - shown.size(), reach);
  }

  private static Search.Outcome search(
      Judge judge, FactSheet facts, List<Lever> levers, Verdict wanted) {
    return Search.of(judge, facts, levers, verdict -> verdict == wanted, true);
  }
}
