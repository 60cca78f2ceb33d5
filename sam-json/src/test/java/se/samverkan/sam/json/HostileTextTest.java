// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.arbitrary.ApplicantArbitraries;
import se.samverkan.sam.arbitrary.Events;

/** Whatever the bytes, reading ends soon and with a result. */
class HostileTextTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{",
        "{\"a\":",
        "- ",
        "? ",
        ": ",
        "a: ",
        "a:\n ",
        "\"",
        "'",
        "|\n",
        ">\n",
        "&a ",
        "*a ",
        "!a ",
        "!!",
        "%a\n",
        "---\n",
        "...\n",
        "#",
        "\n",
        " ",
        "\t",
        ",",
        "a,",
        "[a,",
        "0",
        "1e9",
        ".",
        "-",
        "+",
        "~",
        "<<: ",
        "\\",
        "\"\\u0041",
        "a\n",
        "a: b\n",
        "- a\n",
        "[]\n",
        "\uFEFF",
        "😀"
      })
  void aTextThatRepeatsOneThingIsSoonReadOrRefused(String part) {
    String text = part.repeat((1 << 20) / part.getBytes(StandardCharsets.UTF_8).length);

    assertTimeoutPreemptively(SOON, () -> assertHasResult(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Property(tries = 300)
  void bytesChangedAtRandomAreReadOrRefused(@ForAll("changed") byte[] bytes) {
    assertHasResult(bytes);
  }

  @Property(tries = 300)
  void linesChangedAtRandomAreReadOrRefused(@ForAll("changedLines") byte[] bytes) {
    assertHasResult(bytes);
  }

  @Provide
  Arbitrary<byte[]> changedLines() {
    Arbitrary<byte[]> written =
        Events.recorded()
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(SamJson::writeEventLines)
            .map(text -> text.getBytes(StandardCharsets.UTF_8));
    return Combinators.combine(
            written, Arbitraries.bytes().list().ofSize(2), Arbitraries.integers().list().ofSize(2))
        .as(HostileTextTest::change);
  }

  @Provide
  Arbitrary<byte[]> changed() {
    Arbitrary<byte[]> written =
        Combinators.combine(
                ApplicantArbitraries.applicants(), Arbitraries.of(List.of(Layout.values())))
            .as((applicant, layout) -> SamJson.applicant().write(applicant, layout))
            .map(text -> text.getBytes(StandardCharsets.UTF_8));
    return Combinators.combine(
            written, Arbitraries.bytes().list().ofSize(4), Arbitraries.integers().list().ofSize(4))
        .as(HostileTextTest::change);
  }

  private static byte[] change(byte[] bytes, List<Byte> with, List<Integer> where) {
    for (int i = 0; i < with.size(); i++) {
      bytes[Math.floorMod(where.get(i), bytes.length)] = with.get(i);
    }
    return bytes;
  }

  private static void assertHasResult(byte[] bytes) {
    for (Reading<?> reading :
        List.of(
            SamJson.applicant().read(bytes),
            SamJson.applicants().read(bytes),
            SamJson.applicant().readYaml(bytes),
            SamJson.event().read(bytes),
            SamJson.readEventLines(bytes),
            SamJson.participation().read(bytes),
            SamJson.plan().read(bytes))) {
      assertThat(reading.toOptional().isPresent()).isEqualTo(reading.problems().isEmpty());
    }
  }
}
