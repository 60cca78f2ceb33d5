// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.programme;

import java.util.List;
import org.immutables.value.Value;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;
import se.samverkan.sam.core.label.Source;

/**
 * A board, group or office that acts in a programme. Told apart by id, because names collide: in
 * SAM's papers two different bodies are called "beredningsgrupp" (F7).
 */
@Value.Immutable
public sealed interface Body extends Labelled permits BodyBuilder.BodyValue {

  /** The id in the rule pack. */
  String id();

  /** What it is called. */
  @Override
  Label label();

  /** What it may do. */
  List<Mandate> mandates();

  /** Where it comes from. */
  Source source();

  /** A new builder. */
  static BodyBuilder builder() {
    return new BodyBuilder();
  }
}
