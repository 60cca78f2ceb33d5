// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The gate that every text passes before it is read: strict UTF-8, with or without a byte order
 * mark, of limited size, without characters that a person does not see and a program does.
 */
public final class StrictText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private StrictText() {}

  /**
   * The text that bytes are in UTF-8, without a byte order mark.
   *
   * @throws UnreadableTextException if there are more bytes than that, or they are not UTF-8, or
   *     the text has a character that {@link #fault} tells of
   */
  public static String decode(byte[] bytes, int maxBytes) {
    refuseLonger(bytes.length, maxBytes);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
    String decoded = check(chars.flip().toString());
    if (result.isError()) {
      throw stop(decoded, decoded.length(), "not UTF-8 from here on");
    }
    return decoded;
  }

  /**
   * The same text, without a byte order mark.
   *
   * @throws UnreadableTextException if it would be more bytes than that in UTF-8, or has a
   *     character that {@link #fault} tells of
   */
  public static String check(String text, int maxBytes) {
    refuseLonger(text.length(), maxBytes);
    String checked = check(text);
    refuseLonger(checked.getBytes(StandardCharsets.UTF_8).length, maxBytes);
    return checked;
  }

  /** What is wrong with the first character that is not allowed in a text, if there is one. */
  public static Optional<String> fault(String text) {
    int at = indexOfFault(text, 0);
    return at < 0 ? Optional.empty() : Optional.of(describe(text, at));
  }

  private static String check(String text) {
    int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    int at = indexOfFault(text, start);
    if (at >= 0) {
      throw stop(text.substring(start), at - start, describe(text, at));
    }
    return text.substring(start);
  }

  private static void refuseLonger(int length, int maxBytes) {
    if (length > maxBytes) {
      throw new UnreadableTextException(
          new TextProblem(Place.START, "longer than the " + maxBytes + " bytes that are read"));
    }
  }

  private static int indexOfFault(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c) || isInvisible(c)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isInvisible(char c) {
    return (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r')
        || isDirection(c)
        || c == BYTE_ORDER_MARK
        || c >= '\uFFFE';
  }

  private static boolean isDirection(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }

  private static String describe(String text, int at) {
    char c = text.charAt(at);
    if (Character.isSurrogate(c)) {
      return "half of a character (a lone surrogate)";
    } else if (isDirection(c)) {
      return "a character that turns the direction of text is not allowed";
    }
    return String.format(Locale.ROOT, "the character U+%04X is not allowed", (int) c);
  }

  private static UnreadableTextException stop(CharSequence text, int at, String message) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < at; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
        column = 1;
      } else if (!Character.isLowSurrogate(c)) {
        column++;
      }
    }
    return new UnreadableTextException(new TextProblem(new Place(line, column), message));
  }
}
