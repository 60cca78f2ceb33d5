// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.programme;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;
import se.samverkan.sam.core.label.Source;

/**
 * A class of outcomes, such as the six in which a report counts. An outcome is in the class if it
 * meets the requirement and that of no class that goes before it.
 */
@Value.Immutable
public sealed interface OutcomeClass extends Labelled
    permits OutcomeClassBuilder.OutcomeClassValue {

  /** The id, distinct within its classification. */
  String id();

  /** What it is called. */
  @Override
  Label label();

  /** Where it comes from. */
  Source source();

  /** What an outcome has to meet. */
  Requirement requirement();

  /** The ids of the classes that go before this one where an outcome fits both. */
  List<String> after();

  /** Why they do, and where that stands; present where {@link #after()} names any. */
  Optional<Source> precedence();

  /** A new builder. */
  static OutcomeClassBuilder builder() {
    return new OutcomeClassBuilder();
  }

  /** Checks that a precedence has its source. */
  @Value.Check
  default void check() {
    if (after().isEmpty() == precedence().isPresent()) {
      throw new IllegalArgumentException(
          "class `" + id() + "` says what goes before it together with the source of that");
    }
  }
}
