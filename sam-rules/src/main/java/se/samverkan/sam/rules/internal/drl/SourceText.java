// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.samverkan.sam.rules.internal.profile.Limits;
import se.samverkan.sam.rules.internal.profile.Visible;

/**
 * The first gate: bytes become text only if they are strict UTF-8 without characters that hide or
 * reorder what a reader sees, and without {@code \}{@code u} escapes, which a compiler would turn
 * into other characters. A byte order mark at the start is dropped, line ends become line feeds.
 */
final class SourceText {

  private SourceText() {}

  /** The text, or nothing if it was refused; then the problems say why. */
  static Optional<String> read(byte[] bytes, Problems problems) {
    if (bytes.length > Limits.FILE_BYTES) {
      problems.add(
          0, 0, "the file is larger than " + Limits.FILE_BYTES + " bytes", Optional.empty());
      return Optional.empty();
    }
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
    } catch (CharacterCodingException e) {
      int line = lineOfFirstFault(bytes);
      problems.add(
          line, 0, "the file is not in UTF-8", Optional.of("save it with the encoding UTF-8"));
      return Optional.empty();
    }
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    text = text.replace("\r\n", "\n").replace('\r', '\n');
    return refuseHiddenCharacters(text, problems) ? Optional.empty() : Optional.of(text);
  }

  private static int lineOfFirstFault(byte[] bytes) {
    int line = 1;
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        String text = new String(bytes, start, i - start, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
          return line;
        }
        line++;
        start = i + 1;
      }
    }
    return 1;
  }

  private static boolean refuseHiddenCharacters(String text, Problems problems) {
    int before = problems.count();
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length() && !problems.isFull(); ) {
      int character = text.codePointAt(i);
      if (character == '\\' && i + 1 < text.length() && text.charAt(i + 1) == 'u') {
        problems.add(
            line,
            column,
            "an escape of the form `\\u` is not allowed",
            Optional.of("write the character itself"));
      } else if (isHidden(character)) {
        problems.add(line, column, Visible.message(character), Optional.of(Visible.ADVICE));
      }
      if (character == '\n') {
        line++;
        column = 1;
      } else {
        column++;
      }
      i += Character.charCount(character);
    }
    return problems.count() > before;
  }

  /** Between words of a rule file, lines end and tabs indent. */
  private static boolean isHidden(int character) {
    return character != '\n' && character != '\t' && Visible.isHidden(character);
  }
}
