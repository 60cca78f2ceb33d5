// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

/**
 * A word, number, quoted text or sign of a rule file.
 *
 * @param kind what it is
 * @param text what was written; of a quoted text what stands between the quotes
 * @param line the line, counted from 1
 * @param column the column of its first character, counted from 1
 */
record Token(Kind kind, String text, int line, int column) {

  enum Kind {
    WORD,
    NUMBER,
    TEXT,
    SIGN,
    /** Stands for what the lexer refused; its problem has been noted. */
    FAULT,
    END
  }

  boolean is(String sign) {
    return (kind == Kind.SIGN || kind == Kind.WORD) && text.equals(sign);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isText() {
    return kind == Kind.TEXT;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isEnd() {
    return kind == Kind.END;
  }

  /** As it stands in the file. */
  String written() {
    return kind == Kind.TEXT ? '"' + text + '"' : text;
  }

  /** How a message refers to it. */
  String shown() {
    return switch (kind) {
      case END -> "the end of the file";
      case TEXT -> "the text `\"" + text + "\"`";
      case WORD, NUMBER, SIGN, FAULT -> "`" + text + "`";
    };
  }
}
