// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import java.util.Optional;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.rules.pack.RulePack;

/**
 * A pack with one small mistake in it.
 *
 * @param kind where the mistake lies
 * @param file the file within the pack; {@code codes} for the code lists
 * @param line the line, counted from 1; 0 where it concerns the file as a whole
 * @param subject what stands there, such as {@code sam.age} or {@code value/age.lowest}
 * @param about what a scenario tries that is to notice it, such as the bound of a value
 * @param change the mistake in words
 * @param source where what stands there comes from
 * @param pack the pack with the mistake; nobody is to be assessed by it
 */
public record Mutant(
    Kind kind,
    String file,
    int line,
    String subject,
    Label about,
    Label change,
    Optional<Source> source,
    RulePack pack) {

  /** Where a mistake lies. */
  public enum Kind {
    /** In the condition or the days of a rule. */
    RULE,
    /** In a value, a date, a reading, a group or a notice of the manifest. */
    MANIFEST,
    /** In what a code means. */
    CODE
  }

  /** Where in the pack, as {@code file:line}. */
  public String place() {
    return line == 0 ? file : file + ":" + line;
  }

  /** Whether it lies in the pack itself, and not in one that it builds on or in the library. */
  public boolean isOwn() {
    return line > 0 && file.indexOf('/') < 0;
  }

  /** {@code file:line `subject`: change} in English. */
  @Override
  public String toString() {
    return place() + (subject.isEmpty() ? "" : " `" + subject + "`") + ": " + change.en();
  }
}
