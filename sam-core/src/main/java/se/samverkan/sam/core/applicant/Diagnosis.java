// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.sam.core.code.CodeList;

/**
 * A diagnosis as it was stated: what, by whom, when, and whether the person agrees (F27). What it
 * counts as is not said here but by the code list in force, see {@link DiagnosisCode}.
 */
@Value.Immutable
public sealed interface Diagnosis permits DiagnosisBuilder.DiagnosisValue {

  /** The id of a {@link DiagnosisCode}. */
  @Value.Redacted
  String code();

  /** Who stated it. */
  Optional<DiagnosisSource> statedBy();

  /** When it was stated; before that day it does not count. Absent: it counts on any day. */
  Optional<LocalDate> statedOn();

  /** Whether the person recognises it. */
  @Value.Redacted
  Optional<Boolean> recognised();

  /** Whether it had been stated by a date. */
  default boolean countsOn(LocalDate date) {
    Optional<LocalDate> stated = statedOn();
    return stated.isEmpty() || !stated.get().isAfter(date);
  }

  /** A new builder. */
  static DiagnosisBuilder builder() {
    return new DiagnosisBuilder();
  }

  /** A diagnosis of which nothing but the code is known. */
  static Diagnosis of(String code) {
    return builder().code(code).build();
  }

  /** Checks the form of the code. */
  @Value.Check
  default void check() {
    if (!CodeList.isId(code())) {
      throw new IllegalArgumentException("the diagnosis is not in the form of a code");
    }
  }
}
