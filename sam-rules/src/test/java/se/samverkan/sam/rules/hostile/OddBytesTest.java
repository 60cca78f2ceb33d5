// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.rules.OwnFields;
import se.samverkan.sam.rules.internal.drl.RuleFile;
import se.samverkan.sam.rules.internal.drl.RuleFilePrinter;

/** A sound rule file in bytes that some programs would read in another way. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OddBytesTest {

  private static final String SOUND =
      """
      package se.samverkan.sam.packs.sam;
      import se.samverkan.sam.core.applicant.ApplicantOnDate;
      global se.samverkan.sam.rules.findings.RuleValues values;
      global se.samverkan.sam.rules.findings.Findings findings;
      rule "ålder"
          @id("sam.age") @source("SAM App (F15)") @sv("är över 16 år") @en("is over 16")
      when
          ApplicantOnDate( age > 16 )
      then
          findings.met( drools.getRule() );
      end
      """;

  static Stream<Arguments> odd() {
    return Stream.of(
        Arguments.of("UTF-16 with a mark", SOUND.getBytes(UTF_16), "1:0"),
        Arguments.of("UTF-16, little end first", SOUND.getBytes(UTF_16LE), "5:0"),
        Arguments.of("UTF-16 of ASCII, little end first", ascii().getBytes(UTF_16LE), "1:2"),
        Arguments.of("UTF-16 of ASCII, big end first", ascii().getBytes(UTF_16BE), "1:1"),
        Arguments.of("UTF-32 of ASCII", ascii().getBytes(Charset.forName("UTF-32")), "1:1"),
        Arguments.of("ISO 8859-1", SOUND.getBytes(ISO_8859_1), "5:0"),
        Arguments.of("Windows-1252", SOUND.getBytes(Charset.forName("windows-1252")), "5:0"),
        Arguments.of("MacRoman", SOUND.getBytes(Charset.forName("x-MacRoman")), "5:0"),
        Arguments.of("EBCDIC", SOUND.getBytes(Charset.forName("IBM037")), "1:0"),
        Arguments.of("a slash in two bytes", with(0xC0, 0xAF), "12:0"),
        Arguments.of("a slash in three bytes", with(0xE0, 0x80, 0xAF), "12:0"),
        Arguments.of("a NUL in two bytes", with(0xC0, 0x80), "12:0"),
        Arguments.of("half a pair", with(0xED, 0xA0, 0x80), "12:0"),
        Arguments.of("a pair in six bytes", with(0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80), "12:0"),
        Arguments.of("beyond the last character", with(0xF4, 0x90, 0x80, 0x80), "12:0"),
        Arguments.of("five bytes for one", with(0xF8, 0x88, 0x80, 0x80, 0x80), "12:0"),
        Arguments.of("a character cut off", with(0xE2, 0x82), "12:0"),
        Arguments.of("a middle without a start", with(0x80), "12:0"),
        Arguments.of("a byte that never stands in UTF-8", with(0xFF), "12:0"),
        Arguments.of("a NUL at the end", with(0), "12:1"),
        Arguments.of("a byte order mark at the end", with(0xEF, 0xBB, 0xBF), "12:1"),
        Arguments.of("a right-to-left mark", with(0xE2, 0x80, 0x8F), "12:1"),
        Arguments.of("two byte order marks", ("\uFEFF\uFEFF" + SOUND).getBytes(UTF_8), "1:1"),
        Arguments.of("a packed file", new byte[] {0x1F, (byte) 0x8B, 8, 0, 0}, "1:0"),
        Arguments.of("a ZIP archive", new byte[] {'P', 'K', 3, 4, 20, 0}, "1:3"),
        Arguments.of("nothing but NUL", new byte[1000], "1:1"),
        Arguments.of("nothing but a mark", "\uFEFF".getBytes(UTF_8), "1:1"),
        Arguments.of("nothing", new byte[0], "1:1"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("odd")
  void other_bytes_are_refused_at_their_place(String name, byte[] bytes, String place) {
    RuleFile read = Refusals.reading(() -> read(bytes));

    Refusals.assertPlain(read.problems(), "eligibility.drl", bytes);
    assertEquals(place, read.problems().get(0).line() + ":" + read.problems().get(0).column());
  }

  @Test
  void line_ends_of_any_machine_and_a_byte_order_mark_change_nothing() {
    String printed = printed(SOUND);

    for (String text :
        List.of(
            SOUND.replace("\n", "\r\n"),
            SOUND.replace('\n', '\r'),
            "\uFEFF" + SOUND,
            "\uFEFF" + SOUND.replace("\n", "\r\n"),
            SOUND.stripTrailing(),
            SOUND + "\n\n \t\r\n",
            SOUND.replace("    ", "\t"))) {
      assertEquals(printed, printed(text));
    }
  }

  private static String printed(String text) {
    RuleFile file = read(text.getBytes(UTF_8));
    assertEquals(List.of(), file.problems());
    return RuleFilePrinter.print("sam", OwnFields.CATALOGUE, file.criteria());
  }

  private static String ascii() {
    return SOUND.replaceAll("[^\\x00-\\x7F]", "a");
  }

  private static RuleFile read(byte[] bytes) {
    return RuleFile.read("sam", "eligibility.drl", bytes, OwnFields.CATALOGUE);
  }

  private static byte[] with(int... more) {
    byte[] sound = SOUND.getBytes(UTF_8);
    byte[] all = new byte[sound.length + more.length];
    System.arraycopy(sound, 0, all, 0, sound.length);
    for (int i = 0; i < more.length; i++) {
      all[sound.length + i] = (byte) more[i];
    }
    return all;
  }
}
