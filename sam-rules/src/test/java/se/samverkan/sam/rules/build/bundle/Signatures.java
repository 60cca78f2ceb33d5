// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.build.bundle;

/** Tells whether a signature is one of these bytes by the expected key. */
@FunctionalInterface
public interface Signatures {

  /** Whether {@code signature}, as in an {@code .asc} file, is a good one of {@code signed}. */
  boolean good(byte[] signed, byte[] signature);
}
