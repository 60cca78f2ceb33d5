// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.pack.PackProblem;

/**
 * What was read from one rule file.
 *
 * @param criteria the typed criteria; empty if there are problems
 * @param problems everything that must be mended, by place
 * @param warnings what is odd and may stay, by place
 */
public record RuleFile(
    List<Criterion> criteria, List<PackProblem> problems, List<PackProblem> warnings) {

  public RuleFile {
    criteria = List.copyOf(criteria);
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
  }

  /**
   * Reads a rule file: the gate, the reader of the strict profile, the typing, and last a second
   * reading by Drools itself, with which the first must agree.
   *
   * @param pack the name of the pack
   * @param file the name of the file within it
   * @param bytes its content
   * @param catalogue the facts that its rules may read
   */
  public static RuleFile read(String pack, String file, byte[] bytes, FactCatalogue catalogue) {
    return read(pack, file, bytes, new Vocabulary(catalogue, true));
  }

  /**
   * Reads a rule file as far as that can be done where nobody knows which facts the pack defines
   * itself: a rule that reads one is passed over, and is no problem.
   *
   * @param catalogue the other facts that its rules may read
   */
  public static RuleFile readWithoutOwnFacts(
      String pack, String file, byte[] bytes, FactCatalogue catalogue) {
    return read(pack, file, bytes, new Vocabulary(catalogue, false));
  }

  private static RuleFile read(String pack, String file, byte[] bytes, Vocabulary vocabulary) {
    Problems problems = new Problems(file);
    Optional<String> text = SourceText.read(bytes, problems);
    if (text.isEmpty()) {
      return refused(problems);
    }
    RuleSyntax syntax =
        RuleFileReader.read(Lexer.tokens(text.get(), problems), vocabulary.pattern(), problems);
    Problems warnings = new Problems(file);
    List<Criterion> criteria = CriterionReader.read(syntax, pack, vocabulary, problems, warnings);
    if (problems.isEmpty()) {
      SecondReading.compare(syntax, text.get(), problems);
    }
    return problems.isEmpty()
        ? new RuleFile(criteria, List.of(), warnings.sorted())
        : new RuleFile(List.of(), problems.sorted(), warnings.sorted());
  }

  private static RuleFile refused(Problems problems) {
    return new RuleFile(List.of(), problems.sorted(), List.of());
  }
}
