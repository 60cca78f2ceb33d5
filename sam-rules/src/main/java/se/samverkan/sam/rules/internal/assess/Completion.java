// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.List;
import java.util.Map;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Comparing;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Condition.Comparison;

/**
 * What is left of requirements when the known facts are filled in. What the findings decide by
 * three-valued logic is decided; only comparisons that are still open are left.
 */
final class Completion {

  private final FindingsById findings;
  private final Map<String, Condition> conditions;
  private final FactSheet facts;
  private final OpenFacts open;

  /**
   * On these facts.
   *
   * @param findings by criterion, what the engine found on these facts
   * @param conditions by criterion, the conditions with all values filled in
   * @param open what the open comparisons hang on; more is added as requirements are read
   */
  Completion(
      FindingsById findings, Map<String, Condition> conditions, FactSheet facts, OpenFacts open) {
    this.findings = findings;
    this.conditions = conditions;
    this.facts = facts;
    this.open = open;
  }

  /** What the findings alone decide of a requirement. */
  static Finding find(Requirement requirement, FindingsById findings) {
    if (requirement instanceof Requirement.OfCriterion one) {
      Finding finding = findings.find(one.id());
      if (finding == null) {
        throw strange(one.id());
      }
      return finding;
    } else if (requirement instanceof Requirement.AllOf all) {
      Finding finding = Finding.MET;
      List<Requirement> parts = all.parts();
      for (int i = 0; i < parts.size() && finding != Finding.NOT_MET; i++) {
        finding = finding.and(find(parts.get(i), findings));
      }
      return finding;
    } else if (requirement instanceof Requirement.AnyOf any) {
      Finding finding = Finding.NOT_MET;
      List<Requirement> parts = any.parts();
      for (int i = 0; i < parts.size() && finding != Finding.MET; i++) {
        finding = finding.or(find(parts.get(i), findings));
      }
      return finding;
    }
    throw new IllegalArgumentException("a reading has not been chosen");
  }

  /** What is left of a requirement. */
  Formula left(Requirement requirement) {
    if (requirement instanceof Requirement.OfCriterion one) {
      Finding finding = find(one, findings);
      return finding == Finding.UNKNOWN
          ? left(condition(one.id()))
          : Formula.Fixed.of(finding == Finding.MET);
    } else if (requirement instanceof Requirement.AllOf all) {
      return ofRequirements(true, all.parts());
    } else if (requirement instanceof Requirement.AnyOf any) {
      return ofRequirements(false, any.parts());
    }
    throw new IllegalArgumentException("a reading has not been chosen");
  }

  private Condition condition(String id) {
    Condition condition = conditions.get(id);
    if (condition == null) {
      throw strange(id);
    }
    return condition;
  }

  private static IllegalArgumentException strange(String id) {
    return new IllegalArgumentException("there is no criterion `" + id + "`");
  }

  private Formula ofRequirements(boolean all, List<Requirement> parts) {
    Formula[] left = new Formula[parts.size()];
    for (int i = 0; i < left.length; i++) {
      left[i] = left(parts.get(i));
    }
    return Formula.joined(all, left);
  }

  private Formula left(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return ofConditions(true, all.parts());
    } else if (condition instanceof Condition.AnyOf any) {
      return ofConditions(false, any.parts());
    }
    Comparison comparison = (Comparison) condition;
    Finding finding = Comparing.find(comparison, facts);
    return finding == Finding.UNKNOWN
        ? open.open(comparison)
        : Formula.Fixed.of(finding == Finding.MET);
  }

  private Formula ofConditions(boolean all, List<Condition> parts) {
    Formula[] left = new Formula[parts.size()];
    for (int i = 0; i < left.length; i++) {
      left[i] = left(parts.get(i));
    }
    return Formula.joined(all, left);
  }
}
