// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Imported;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Rule;
import se.samverkan.sam.rules.internal.drools.DroolsReading;
import se.samverkan.sam.rules.internal.drools.DroolsReading.Fault;
import se.samverkan.sam.rules.internal.drools.DroolsReading.Global;
import se.samverkan.sam.rules.internal.drools.DroolsReading.Outline;
import se.samverkan.sam.rules.internal.drools.NormalForm;
import se.samverkan.sam.rules.internal.profile.Profile;

/**
 * Holds our reading of a rule file against that of Drools' own parser. A file that the two read
 * differently is refused: it would mean one thing here and another to everybody who runs it in
 * Drools.
 */
final class SecondReading {

  private static final Set<Global> GLOBALS =
      Profile.GLOBALS.entrySet().stream()
          .map(global -> new Global(global.getValue(), global.getKey()))
          .collect(Collectors.toSet());
  private static final String ACTION = NormalForm.of(Profile.action());

  private final Problems problems;

  private SecondReading(Problems problems) {
    this.problems = problems;
  }

  static void compare(RuleSyntax first, String text, Problems problems) {
    DroolsReading second = DroolsReading.of(text);
    if (second instanceof DroolsReading.Faulty faulty) {
      for (Fault fault : faulty.faults()) {
        problems.add(
            fault.line(),
            fault.column(),
            "Drools cannot read this: " + fault.message(),
            Optional.empty());
      }
    } else {
      new SecondReading(problems).compare(first, (Outline) second);
    }
  }

  private void compare(RuleSyntax first, Outline second) {
    boolean sameHead =
        first.packageName().equals(second.packageName())
            && first.imports().stream().map(Imported::name).toList().equals(second.imports())
            && GLOBALS.equals(new HashSet<>(second.globals()))
            && second.beyond().isEmpty()
            && first.rules().size() == second.rules().size();
    if (!sameHead) {
      differs(first.packageAt(), "the file");
      return;
    }
    for (int i = 0; i < first.rules().size(); i++) {
      Rule ours = first.rules().get(i);
      if (!same(ours, second.rules().get(i))) {
        differs(ours.at(), "the rule `" + ours.name().text() + "`");
      }
    }
  }

  private static boolean same(Rule ours, DroolsReading.Rule theirs) {
    return ours.name().text().equals(theirs.name())
        && annotations(ours).equals(annotations(theirs))
        && ours.binding().equals(theirs.binding().orElse(""))
        && ours.pattern().text().equals(theirs.patternType())
        && ours.constraints().equals(theirs.constraints())
        && ACTION.equals(theirs.action());
  }

  private static Map<String, String> annotations(Rule rule) {
    Map<String, String> values = new TreeMap<>();
    rule.annotations().forEach((name, one) -> values.put(name, one.value().written()));
    return values;
  }

  private static Map<String, String> annotations(DroolsReading.Rule rule) {
    Map<String, String> values = new TreeMap<>();
    List<DroolsReading.Annotation> annotations = rule.annotations();
    annotations.forEach(one -> values.put(one.name(), one.value()));
    return values;
  }

  private void differs(Token at, String what) {
    problems.add(
        at, "Drools reads " + what + " in another way", "write it more plainly, a line at a time");
  }
}
