// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import java.util.List;
import java.util.Optional;

/**
 * How Drools' own parser understands a rule file: faults, or an outline. The outline is there to be
 * compared with another, independent reading of the same text; expressions in it are in {@link
 * NormalForm}.
 */
public sealed interface DroolsReading {

  /** Reads a rule file without compiling any of it. */
  static DroolsReading of(String drl) {
    return DroolsParser.read(drl);
  }

  /**
   * The text is no rule file.
   *
   * @param faults at least one, in the order found
   */
  record Faulty(List<Fault> faults) implements DroolsReading {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }

  /**
   * A fault, where Drools noticed it, which may be far after where it was made.
   *
   * @param line counted from 1
   * @param column counted from 1
   * @param message in the words of Drools
   */
  record Fault(int line, int column, String message) {}

  /**
   * What Drools sees in the file.
   *
   * @param packageName empty if none is stated
   * @param imports imported types, in order
   * @param globals in order
   * @param rules in order
   * @param beyond whatever else was found, each in a few words; a rule file of ours has nothing of
   *     the kind
   */
  record Outline(
      String packageName,
      List<String> imports,
      List<Global> globals,
      List<Rule> rules,
      List<String> beyond)
      implements DroolsReading {
    public Outline {
      imports = List.copyOf(imports);
      globals = List.copyOf(globals);
      rules = List.copyOf(rules);
      beyond = List.copyOf(beyond);
    }
  }

  /** A global with its type as written. */
  record Global(String type, String name) {}

  /**
   * A rule.
   *
   * @param name without quotes
   * @param line where it begins
   * @param annotations by name; Drools does not keep their order
   * @param binding the name that the pattern's object is given
   * @param patternType the pattern's type as written; empty if there is not just one pattern
   * @param constraints what stands between the pattern's commas
   * @param action what the rule does
   */
  record Rule(
      String name,
      int line,
      List<Annotation> annotations,
      Optional<String> binding,
      String patternType,
      List<String> constraints,
      String action) {
    public Rule {
      annotations = List.copyOf(annotations);
      constraints = List.copyOf(constraints);
    }
  }

  /** An annotation; a text as its value has double quotes around it, whichever were written. */
  record Annotation(String name, String value) {}
}
