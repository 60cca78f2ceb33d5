// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.audit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import se.samverkan.sam.core.assessment.Provenance;

/**
 * One answer of the rules with all that is needed to ask for it again: what it was given, what it
 * said, which text of the rules gave it, and how that text was read. Immutable; it tells no more
 * than it was made of.
 *
 * <p>It holds data on a person's health and support. {@code toString} shows the ids of whom and
 * what it is about, the day and the rules, and nothing of what was told or found.
 */
@Value.Immutable
public sealed interface AuditRecord permits AuditRecordBuilder.AuditRecordValue {

  /** How SHA-256 is written: in 64 lower-case hexadecimal digits. */
  Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  /** SHA-256 that names the text of the rule pack, and of what it builds on, as it was then. */
  String edition();

  /** The reading of each interpretation that was in force, in the order of the pack. */
  List<ReadingInForce> readings();

  /** What was asked about, and what the rules said of it. */
  RecordedAnswer answer();

  /** The day on which the facts and the rules were looked at. */
  default LocalDate asOf() {
    return answer().asOf();
  }

  /** Which rules and which program gave the answer. */
  default Provenance provenance() {
    return answer().provenance();
  }

  /** A new builder. */
  static AuditRecordBuilder builder() {
    return new AuditRecordBuilder();
  }

  /** Checks that the name of the edition is one, and that no interpretation is read twice. */
  @Value.Check
  default void check() {
    if (!SHA_256.matcher(edition()).matches()) {
      throw new IllegalArgumentException("an edition is named by 64 digits from 0 to 9 and a to f");
    }
    Set<String> interpretations = new HashSet<>();
    if (!readings().stream().map(ReadingInForce::interpretation).allMatch(interpretations::add)) {
      throw new IllegalArgumentException("an interpretation has two readings");
    }
  }
}
