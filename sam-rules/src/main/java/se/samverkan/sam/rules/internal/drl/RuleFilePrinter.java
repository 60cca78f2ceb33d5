// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.rules.criterion.Condition.Comparison;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.drools.ConditionPrinter;
import se.samverkan.sam.rules.internal.profile.Profile;

/** Prints criteria as a rule file, in the form in which analysts write them. */
public final class RuleFilePrinter {

  private RuleFilePrinter() {}

  /** The file; reading it gives the same criteria again, but for the lines they stand on. */
  public static String print(String pack, FactCatalogue catalogue, List<Criterion> criteria) {
    StringBuilder text = new StringBuilder("package " + Profile.PACKAGE + pack + ";\n\n");
    imports(catalogue, criteria).forEach(type -> text.append("import " + type + ";\n"));
    text.append("\nglobal " + Profile.GLOBALS.get("values") + " values;\n");
    text.append("global " + Profile.GLOBALS.get("findings") + " findings;\n");
    criteria.forEach(criterion -> text.append(rule(catalogue, criterion)));
    return text.toString();
  }

  private static SortedSet<String> imports(FactCatalogue catalogue, List<Criterion> criteria) {
    SortedSet<String> types = new TreeSet<>();
    types.add(catalogue.subject().getName());
    criteria.stream()
        .flatMap(criterion -> criterion.condition().comparisons())
        .map(Comparison::field)
        .flatMap(field -> Vocabulary.codesOf(field).stream())
        .forEach(codes -> types.add(codes.getName()));
    return types;
  }

  private static String rule(FactCatalogue catalogue, Criterion criterion) {
    return "\nrule \""
        + criterion.name()
        + "\"\n"
        + annotation("id", Optional.of(criterion.id()))
        + annotation("source", Optional.of(criterion.source().text()))
        + annotation("interpretation", criterion.interpretation())
        + annotation("from", criterion.from().map(String::valueOf))
        + annotation("until", criterion.until().map(String::valueOf))
        + annotation("sv", Optional.of(criterion.label().sv()))
        + annotation("en", Optional.of(criterion.label().en()))
        + "when\n    "
        + catalogue.subject().getSimpleName()
        + "( "
        + ConditionPrinter.print(criterion.condition())
        + " )\nthen\n    "
        + Profile.action()
        + "\nend\n";
  }

  private static String annotation(String name, Optional<String> value) {
    return value.map(text -> "    @" + name + "(\"" + text + "\")\n").orElse("");
  }
}
