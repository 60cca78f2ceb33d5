// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.samverkan.sam.core.outcome.ClassResult;
import se.samverkan.sam.core.outcome.OutcomeAssessment;
import se.samverkan.sam.rules.scenario.ExpectedClass;

/** Says in sentences how the classes of an outcome differ from what was expected. */
public final class ClassComparison {

  private ClassComparison() {}

  /** The differences, in the order in which a scenario states what it expects. */
  public static List<String> differences(
      Map<String, ExpectedClass> expect, OutcomeAssessment assessment) {
    List<String> differences = new ArrayList<>();
    expect.forEach(
        (classification, expected) -> {
          Optional<ClassResult> actual = assessment.in(classification);
          if (actual.isEmpty()) {
            differences.add("classification `" + classification + "` was not looked at");
          } else if (!fits(expected, actual.get())) {
            differences.add(
                "`%s` is %s, not %s".formatted(classification, told(actual.get()), told(expected)));
          }
        });
    return differences;
  }

  private static boolean fits(ExpectedClass expected, ClassResult actual) {
    if (expected instanceof ExpectedClass.Open open
        && actual instanceof ClassResult.Undetermined undetermined) {
      return open.possible().equals(undetermined.possible())
          && open.canBeNone() == undetermined.canBeNone()
          && open.missing().map(ids -> ids.equals(missing(undetermined))).orElse(true);
    }
    return expected.equals(expectedOf(actual));
  }

  private static ExpectedClass expectedOf(ClassResult actual) {
    return actual.fold(
        one -> new ExpectedClass.One(one.outcomeClass()),
        conflict -> new ExpectedClass.Several(conflict.classes()),
        open ->
            new ExpectedClass.Open(open.possible(), open.canBeNone(), Optional.of(missing(open))),
        none -> new ExpectedClass.NoClass());
  }

  private static List<String> missing(ClassResult.Undetermined open) {
    return Phrases.fields(open.missing());
  }

  private static String told(ClassResult actual) {
    return told(expectedOf(actual));
  }

  private static String told(ExpectedClass expected) {
    if (expected instanceof ExpectedClass.One one) {
      return "`" + one.id() + "`";
    } else if (expected instanceof ExpectedClass.Several several) {
      return "a conflict of " + quoted(several.ids());
    } else if (expected instanceof ExpectedClass.Open open) {
      TreeSet<String> possible = new TreeSet<>(open.possible());
      String ids = quoted(possible) + (open.canBeNone() ? " or none" : "");
      return "undetermined between "
          + ids
          + open.missing().map(fields -> Phrases.because("missing", fields)).orElse("");
    }
    return "none";
  }

  private static String quoted(Collection<String> ids) {
    return new TreeSet<>(ids).stream().map(id -> "`" + id + "`").collect(Collectors.joining(", "));
  }
}
