// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.vocabulary;

import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.rules.criterion.Operator;

/**
 * One fact that rules may read.
 *
 * @param id its id, such as {@code age}; of a pack's own begins with {@code own.}
 * @param inRules how rules read it
 * @param file the rule file that reads it
 * @param pattern the pattern in which the conditions stand
 * @param pack the pack that defines it; empty if the library does
 * @param label what it is called
 * @param question what to ask when it is missing
 * @param kind its type
 * @param values the values that it can have, if they can be listed
 * @param comparisons how it may be compared
 * @param imports the import that its codes need in the rule file
 * @param readBy the packs that read it, by id
 * @param changeable whether the person could bring about another value
 * @param source where it comes from
 */
public record FactEntry(
    String id,
    String inRules,
    String file,
    String pattern,
    Optional<String> pack,
    Label label,
    Label question,
    FactKind kind,
    List<FactValue> values,
    List<FactComparison> comparisons,
    Optional<String> imports,
    List<String> readBy,
    boolean changeable,
    Source source) {

  public FactEntry {
    values = List.copyOf(values);
    comparisons = List.copyOf(comparisons);
    readBy = List.copyOf(readBy);
  }

  /**
   * A value.
   *
   * @param written as rules write it, such as {@code Employment.STUDYING}
   * @param label what it is called
   */
  public record FactValue(String written, Label label) {}

  /**
   * A comparison.
   *
   * @param operator the sign or word
   * @param condition an example of a condition
   */
  public record FactComparison(Operator operator, String condition) {}

  /** An example as a line of a rule. */
  public String line(FactComparison comparison) {
    return pattern + "( " + comparison.condition() + " )";
  }
}
