// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import se.samverkan.sam.core.code.CodeList;

/** Texts that have to say something. */
final class Texts {

  private Texts() {}

  static void requireVisible(String what, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("`" + what + "` is blank");
    }
  }

  /** Ids are in the form that {@link CodeList} asks for, whichever list they are looked up in. */
  static void requireCode(String what, String id) {
    if (!CodeList.isId(id)) {
      throw new IllegalArgumentException("`" + what + "` is not in the form of a code");
    }
  }
}
