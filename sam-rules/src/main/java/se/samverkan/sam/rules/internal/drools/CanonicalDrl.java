// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.core.fact.FactView;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.findings.Findings;
import se.samverkan.sam.rules.internal.profile.Profile;

/**
 * Prints criteria as canonical rules: for each, one rule that fires when it is met and one that
 * fires when it is not. Equal criteria give the same characters, everywhere and always.
 */
public final class CanonicalDrl {

  private static final Pattern PACK = Pattern.compile("[a-z][a-z0-9]*");
  private static final Pattern CRITERION =
      Pattern.compile("[a-z][a-zA-Z0-9]*(?:[.-][a-zA-Z0-9]+)*");

  private CanonicalDrl() {}

  /** The package of a pack's rules. */
  public static String packageName(String pack) {
    return Profile.PACKAGE + checked(PACK, pack);
  }

  /**
   * The rules on applicants of a pack.
   *
   * @throws IllegalArgumentException as the other does
   */
  public static String print(String pack, List<Criterion> criteria) {
    return print(pack, ApplicantOnDate.class, criteria);
  }

  /**
   * The rules of a pack.
   *
   * @param pack the pack's id
   * @param subject the type that they match on
   * @param criteria with distinct ids, and no value left that is not resolved
   * @throws IllegalArgumentException if there is anything that must not reach a compiler: an id of
   *     another form, a value not resolved, a comparison that does not fit its field
   */
  public static String print(
      String pack, Class<? extends FactView> subject, List<Criterion> criteria) {
    StringBuilder text = new StringBuilder();
    text.append("package ").append(packageName(pack)).append(";\n\n");
    imports(subject, criteria).forEach(type -> text.append("import ").append(type).append(";\n"));
    text.append("\nglobal ").append(Findings.class.getName()).append(" findings;\n");
    Set<String> ids = new HashSet<>();
    for (Criterion criterion : criteria) {
      String id = checked(CRITERION, criterion.id());
      if (!ids.add(id)) {
        throw new IllegalArgumentException("two criteria are called `%s`".formatted(id));
      }
      for (Arm arm : Arm.values()) {
        String condition = CanonicalCondition.print(criterion.condition(), arm);
        rule(text, arm.ruleName(id), subject.getSimpleName(), condition);
      }
    }
    return text.toString();
  }

  private static void rule(StringBuilder text, String name, String pattern, String condition) {
    text.append("\nrule \"").append(name).append("\"\n");
    text.append("when\n    $a : ").append(pattern);
    text.append("( ").append(condition).append(" )\n");
    text.append("then\n    ").append(Profile.action()).append("\nend\n");
  }

  private static SortedSet<String> imports(Class<?> subject, List<Criterion> criteria) {
    SortedSet<String> types = new TreeSet<>();
    types.add(subject.getName());
    criteria.stream()
        .map(Criterion::condition)
        .flatMap(Condition::comparisons)
        .map(comparison -> comparison.field().type())
        .forEach(type -> addCodes(types, type));
    return types;
  }

  private static void addCodes(SortedSet<String> types, FactType<?> type) {
    if (type instanceof FactType.OneOf<?> one) {
      types.add(one.codes().getName());
    } else if (type instanceof FactType.SetOf<?> set) {
      types.add(set.codes().getName());
    }
  }

  private static String checked(Pattern form, String id) {
    if (!form.matcher(id).matches()) {
      throw new IllegalArgumentException("an id is not of the form `%s`".formatted(form));
    }
    return id;
  }
}
