// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.assessment;

import org.immutables.value.Value;

/** Which rules and which program made an assessment. */
@Value.Immutable
public sealed interface Provenance permits ProvenanceBuilder.ProvenanceValue {

  /** The id of the rule pack. */
  String pack();

  /** The version that the pack gives itself. */
  String version();

  /** SHA-256 over the pack's canonical text, in lower-case hexadecimal. */
  String sha256();

  /** How the rules were run: {@code direct}, {@code session} or {@code model}. */
  String engine();

  /** The version of this library. */
  String library();

  /** A new builder. */
  static ProvenanceBuilder builder() {
    return new ProvenanceBuilder();
  }
}
