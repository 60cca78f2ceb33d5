// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.sam.core.code.Code;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/**
 * A diagnosis that can be recorded, and what it counts as: the groups it belongs to, and those of
 * which the code alone does not tell. It belongs to none of the rest.
 */
@Value.Immutable
public sealed interface DiagnosisCode extends Code permits DiagnosisCodeBuilder.DiagnosisCodeValue {

  /** The groups that the diagnosis belongs to. */
  Set<DiagnosisGroup> groups();

  /** The groups of which the code does not tell; disjoint from {@link #groups()}. */
  Set<DiagnosisGroup> openGroups();

  /** A new builder. */
  static DiagnosisCodeBuilder builder() {
    return new DiagnosisCodeBuilder();
  }

  /** A code that belongs to these groups and to no others. */
  static DiagnosisCode of(String id, Label label, Source source, Iterable<DiagnosisGroup> groups) {
    return builder().id(id).label(label).source(source).addAllGroups(groups).build();
  }

  @Override
  Optional<Label> assumption();

  /** Checks that no group is both stated and open. */
  @Value.Check
  default void check() {
    if (!Collections.disjoint(groups(), openGroups())) {
      throw new IllegalArgumentException("a group cannot be both stated and open");
    }
  }
}
