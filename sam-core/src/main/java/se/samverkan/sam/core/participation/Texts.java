// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

/** Texts that have to say something. */
final class Texts {

  private Texts() {}

  static void requireVisible(String what, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("`" + what + "` is blank");
    }
  }
}
