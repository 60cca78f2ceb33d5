// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.assessment;

import java.util.List;
import org.immutables.value.Value;
import se.samverkan.sam.core.label.Label;

/**
 * A fact that is not known and could still decide: there are two ways of completing what is unknown
 * that differ only in this fact, and the verdict differs between them.
 */
@Value.Immutable
public sealed interface MissingFact permits MissingFactBuilder.MissingFactValue {

  /** The id of the field. */
  String field();

  /** What it is called. */
  Label label();

  /** What to ask. */
  Label question();

  /** For a set of codes: those of which it is not known whether they are in the set. */
  List<String> openCodes();

  /** A new builder. */
  static MissingFactBuilder builder() {
    return new MissingFactBuilder();
  }
}
