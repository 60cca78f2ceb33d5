// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Applicants in lines, from streams that are long, broken or odd. */
class ApplicantLinesTest {

  @Test
  void eachLineGivesItsApplicant() throws IOException {
    assertThat(told("{\"id\":\"p-1\"}\n{\"id\":\"p-2\"}\n")).containsExactly("1 p-1", "2 p-2");
  }

  @Test
  void theLastLineMayEndWithTheStream() throws IOException {
    assertThat(told("{\"id\":\"p-1\"}\n{\"id\":\"p-2\"}")).containsExactly("1 p-1", "2 p-2");
  }

  @Test
  void carriageReturnsBeforeLineFeedsAreNoPartOfALine() throws IOException {
    assertThat(told("{\"id\":\"p-1\"}\r\n\r\n{\"id\":\"p-2\"}\r\n"))
        .containsExactly("1 p-1", "3 p-2");
  }

  @Test
  void blankLinesAreSkippedAndCounted() throws IOException {
    assertThat(told("\n \t\n{\"id\":\"p-1\"}\n\n")).containsExactly("3 p-1");
    assertThat(told("")).isEmpty();
    assertThat(told("\n")).isEmpty();
  }

  @Test
  void aByteOrderMarkMayStandFirstAndNowhereElse() throws IOException {
    assertThat(told("\uFEFF{\"id\":\"p-1\"}\n{\"id\":\"p-2\"}\n"))
        .containsExactly("1 p-1", "2 p-2");
    assertThat(told("{\"id\":\"p-1\"}\n\uFEFF{\"id\":\"p-2\"}\n{\"id\":\"p-3\"}\n"))
        .hasSize(3)
        .element(1)
        .asString()
        .startsWith("2 line 2, column 1: ")
        .contains("FEFF");
  }

  @Test
  void problemsHaveTheLineOfTheStreamAndTheColumnInTheLine() throws IOException {
    assertThat(told("{\"id\":\"p-1\"}\n\n{\"id\":\"p-2\",\"birthDate\":\"marker\"}\n{\"id\":\n"))
        .hasSize(3)
        .noneMatch(line -> line.contains("marker"))
        .satisfies(
            lines -> {
              assertThat(lines.get(1)).startsWith("3 line 3, column 25, at /birthDate: ");
              assertThat(lines.get(2)).startsWith("4 line 4, column ");
            });
  }

  @Test
  void severalDocumentsOnOneLineAreRefused() throws IOException {
    assertThat(told("{\"id\":\"p-1\"}{\"id\":\"p-2\"}\n"))
        .singleElement()
        .asString()
        .contains("there is more after the end of the document");
  }

  @Test
  void aLineAtTheLimitIsReadAndOneByteMoreIsRefusedAndReadingGoesOn() throws IOException {
    String applicant = "{\"id\":\"p-1\"}";
    String atLimit = applicant + " ".repeat(SamJson.MAX_BYTES - applicant.length());

    assertThat(told(atLimit + "\r\n{\"id\":\"p-2\"}\n")).containsExactly("1 p-1", "2 p-2");
    assertThat(told(atLimit + " \n{\"id\":\"p-2\"}\n"))
        .containsExactly(
            "1 line 1, column 1: longer than the 1048576 bytes that are read", "2 p-2");
    assertThat(told(atLimit + "x".repeat(3 << 20) + "\n{\"id\":\"p-2\"}\n"))
        .containsExactly(
            "1 line 1, column 1: longer than the 1048576 bytes that are read", "2 p-2");
    assertThat(told(" ".repeat(SamJson.MAX_BYTES + 1) + "\n")).hasSize(1);
  }

  @Test
  void whatIsNoTextIsAProblemOfItsLineAlone() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1, '\n'});
    bytes.write("{\"id\":\"p-2\"}\n".getBytes(UTF_8));
    bytes.write(new byte[] {'{', '"', (byte) 0xC3, '\n', 0, '\n'});
    bytes.write("{\"id\":\"p-5\"}".getBytes(UTF_8));

    List<String> lines = told(new ByteArrayInputStream(bytes.toByteArray()));

    assertThat(lines).hasSize(5);
    assertThat(lines.get(0)).startsWith("1 line 1, column 1: not UTF-8");
    assertThat(lines.get(1)).isEqualTo("2 p-2");
    assertThat(lines.get(2)).startsWith("3 line 3, column 3: not UTF-8");
    assertThat(lines.get(3)).startsWith("4 line 4, column 1: ");
    assertThat(lines.get(4)).isEqualTo("5 p-5");
  }

  @Test
  void aStreamThatBreaksIsToldOfAfterTheLinesBeforeIt() {
    InputStream broken = new Generated(3, true);
    List<String> lines = new ArrayList<>();

    assertThatThrownBy(() -> ApplicantLines.read(broken, line -> lines.add(tell(line))))
        .isInstanceOf(IOException.class)
        .hasMessage("broken");
    assertThat(lines).containsExactly("1 p-1", "2 p-2", "3 p-3");
  }

  @Test
  void aLongStreamIsReadLineByLineAndNoLineIsKept() throws IOException {
    int howMany = 200_000;
    AtomicInteger seen = new AtomicInteger();
    Generated stream = new Generated(howMany, false);
    List<WeakReference<ApplicantLine>> early = new ArrayList<>();

    ApplicantLines.read(
        stream,
        line -> {
          assertThat(line.reading().problems()).isEmpty();
          if (seen.incrementAndGet() <= 100) {
            early.add(new WeakReference<>(line));
          }
          // what has been taken from the stream is at most one read ahead of what was told
          assertThat(stream.next - seen.get()).isLessThan(1000);
          if (seen.get() == howMany) {
            System.gc();
          }
        });

    assertThat(seen).hasValue(howMany);
    assertThat(early).allMatch(line -> line.refersTo(null));
  }

  @Test
  void aLineSaysWhichItIsAndNotWhatStandsInIt() throws IOException {
    List<ApplicantLine> lines = new ArrayList<>();
    ApplicantLines.read(stream("{\"id\":\"marker\"}"), lines::add);

    assertThat(lines).singleElement().hasToString("ApplicantLine 1");
  }

  private static List<String> told(String text) throws IOException {
    return told(stream(text));
  }

  private static List<String> told(InputStream stream) throws IOException {
    List<String> lines = new ArrayList<>();
    ApplicantLines.read(stream, line -> lines.add(tell(line)));
    return lines;
  }

  private static String tell(ApplicantLine line) {
    return line.number()
        + " "
        + line.reading().fold(one -> one.id().value(), problems -> problems.get(0).toString());
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  /** Lines made when they are asked for, perhaps with a fault at the end. */
  private static final class Generated extends InputStream {
    private final int howMany;
    private final boolean breaks;
    private byte[] line = new byte[0];
    private int at;
    private int next;

    Generated(int howMany, boolean breaks) {
      this.howMany = howMany;
      this.breaks = breaks;
    }

    @Override
    public int read() throws IOException {
      if (at == line.length) {
        if (next == howMany) {
          if (breaks) {
            throw new IOException("broken");
          }
          return -1;
        }
        line = ("{\"id\":\"p-" + ++next + "\"}\n").getBytes(UTF_8);
        at = 0;
      }
      return line[at++];
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      if (at == line.length && next == howMany) {
        return read();
      }
      int count = 0;
      while (count < length && (at < line.length || next < howMany)) {
        to[offset + count++] = (byte) read();
      }
      return count;
    }
  }
}
