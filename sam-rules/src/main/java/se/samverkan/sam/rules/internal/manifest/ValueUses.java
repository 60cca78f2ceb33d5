// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.manifest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.samverkan.sam.core.programme.DatedValue;
import se.samverkan.sam.core.programme.Values;
import se.samverkan.sam.json.text.Suggestion;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.rules.criterion.Condition.Comparison;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.criterion.Operand;
import se.samverkan.sam.rules.criterion.Operator;
import se.samverkan.sam.rules.internal.profile.ValuePlace;
import se.samverkan.sam.rules.internal.reading.ProblemLog;
import se.samverkan.sam.rules.pack.Manifest;
import se.samverkan.sam.rules.pack.PackProblem;

/**
 * Whether the values that rules read, and those that their texts name, are defined, of the right
 * kind, and in time.
 */
final class ValueUses {

  private static final Set<Operator> OF_LISTS =
      Set.of(Operator.IN, Operator.NOT_IN, Operator.MEMBER_OF, Operator.NOT_MEMBER_OF);

  private final Manifest manifest;
  private final Values values;
  private final Set<String> read = new HashSet<>();
  private final List<PackProblem> problems = new ArrayList<>();
  private final List<PackProblem> warnings = new ArrayList<>();

  ValueUses(Manifest manifest, List<Criterion> criteria) {
    this.manifest = manifest;
    this.values = manifest.programme().values();
    for (Criterion criterion : criteria) {
      criterion.condition().comparisons().forEach(comparison -> check(criterion, comparison));
      Placeholder.of(criterion).forEach(placeholder -> check(criterion, placeholder));
    }
    values.names().stream().filter(name -> !read.contains(name)).forEach(this::unread);
  }

  /**
   * One that replaces a value of another pack under a misspelt name replaces nothing: the other
   * pack's would stay in force, unseen.
   */
  private void unread(String name) {
    String place = "value/" + name;
    PackProblem unread =
        CriteriaCheck.at(manifest, place, "no rule reads the value `" + name + "`");
    boolean isOwn = manifest.places().containsKey(place);
    Suggestion.nearest(name, new TreeSet<>(read))
        .map(near -> unread.advise("did you mean `" + near + "`?"))
        .ifPresentOrElse(
            misspelt ->
                (manifest.basedOn().isPresent() && isOwn ? problems : warnings).add(misspelt),
            () -> warnings.add(unread));
  }

  List<PackProblem> problems() {
    return problems;
  }

  List<PackProblem> warnings() {
    return warnings;
  }

  private void check(Criterion criterion, Comparison comparison) {
    if (!(comparison.operand() instanceof Operand.Named named)) {
      return;
    }
    String name = named.name();
    read.add(name);
    List<DatedValue> history = values.history(name);
    if (history.isEmpty()) {
      PackProblem unknown =
          at(criterion, comparison, "`pack.yaml` defines no value " + PackProblem.quote(name));
      problems.add(ProblemLog.adviseOf(unknown, name, values.names()));
      return;
    }
    boolean list = OF_LISTS.contains(comparison.operator());
    if (list == history.get(0).number().isPresent()) {
      problems.add(
          at(
              criterion,
              comparison,
              "the rule reads `"
                  + name
                  + (list
                      ? "` as a list, and it is a number"
                      : "` as a number, and it is a list")));
    }
    late(criterion, name)
        .ifPresent(
            late -> problems.add(tooLate(at(criterion, comparison, "the rule reads " + late))));
  }

  /** A value that the condition reads too has been held against the dates already. */
  private void check(Criterion criterion, Placeholder placeholder) {
    String name = placeholder.name();
    read.add(name);
    if (values.history(name).isEmpty()) {
      PackProblem unknown =
          at(
              criterion,
              placeholder,
              "the text names a value "
                  + PackProblem.quote(name)
                  + " that `pack.yaml` does not define");
      problems.add(ProblemLog.adviseOf(unknown, name, values.names()));
    } else if (!criterion.condition().valueNames().contains(name)) {
      late(criterion, name)
          .ifPresent(
              late -> problems.add(tooLate(at(criterion, placeholder, "the text names " + late))));
    }
  }

  /** Says of a value that it begins after the first day on which the rule holds. */
  private Optional<String> late(Criterion criterion, String name) {
    LocalDate first = criterion.from().orElse(manifest.validFrom());
    LocalDate needed = first.isBefore(manifest.validFrom()) ? manifest.validFrom() : first;
    return values.on(name, needed).isPresent()
        ? Optional.empty()
        : Optional.of("`" + name + "`, which has no value on " + needed);
  }

  private static PackProblem tooLate(PackProblem problem) {
    return problem.advise("begin its `history` in `pack.yaml` on that day or before");
  }

  private static PackProblem at(Criterion criterion, Placeholder placeholder, String message) {
    Place place = placeholder.place();
    return PackProblem.at(criterion.file(), place.line(), place.column(), message);
  }

  private static PackProblem at(Criterion criterion, Comparison comparison, String message) {
    int line = comparison.line();
    int column = comparison.column();
    Place place =
        criterion.places().getOrDefault(ValuePlace.key(line, column), new Place(line, column));
    return PackProblem.at(criterion.file(), place.line(), place.column(), message);
  }
}
