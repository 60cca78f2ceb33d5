// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.samverkan.sam.core.audit.AuditRecord;
import se.samverkan.sam.json.AuditLines;
import se.samverkan.sam.json.JsonProblem;
import se.samverkan.sam.json.Layout;
import se.samverkan.sam.json.SamJson;

/**
 * Whatever is passed off as a record is refused with a reason, and nobody's values are repeated.
 */
class HostileRecordsTest {

  private static final Replay REPLAY = Replay.of(PackEditions.builtIn());
  private static final AuditRecord RECORD = Told.record(Told.pack("sam"));
  private static final String WRITTEN = SamJson.auditRecord().write(RECORD, Layout.COMPACT);

  @TestFactory
  Stream<DynamicTest> whatIsNoRecordIsRefusedWithAReason() {
    Map<String, String> hostile = new LinkedHashMap<>();
    hostile.put("nothing", "");
    hostile.put("a list", "[]");
    hostile.put("an empty object", "{}");
    hostile.put("nested deeply", "{\"answer\":".repeat(50_000));
    hostile.put("a huge text", "{\"edition\":\"" + "a".repeat(5_000_000) + "\"}");
    hostile.put("a huge number", WRITTEN.replace("\"format\":1", "\"format\":1e999999999"));
    hostile.put("a property twice", WRITTEN.replace("{\"format\":1", "{\"format\":1,\"format\":1"));
    hostile.put("a property more", WRITTEN.replace("{\"format\":1", "{\"format\":1,\"more\":1"));
    hostile.put(
        "a property that is null",
        WRITTEN.replace("\"id\":\"p-1\"", "\"id\":\"p-1\",\"sex\":null"));
    hostile.put("no fingerprint", WRITTEN.replaceFirst(",\"sha256\":\"[0-9a-f]{64}\"}$", "}"));
    hostile.put("a fingerprint of nothing", WRITTEN.replaceFirst("[0-9a-f]{64}\"}$", "\"}"));
    hostile.put("two records", WRITTEN + WRITTEN);
    hostile.put("half a record", WRITTEN.substring(0, WRITTEN.length() / 2));
    return hostile.entrySet().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.getKey(),
                    () -> {
                      Replayed replayed = REPLAY.replay(SamJson.auditRecord().read(one.getValue()));
                      assertThat(replayed).isInstanceOf(Replayed.Impossible.class);
                      Obstacle obstacle = ((Replayed.Impossible) replayed).obstacles().get(0);
                      assertThat(obstacle.details()).isNotEmpty();
                      assertThat(obstacle.details().toString()).doesNotContain("poverty");
                    }));
  }

  @Test
  void ofAFormatThatIsNotKnownNothingElseIsTold() {
    String later = "{\"format\": 2, \"contents\": {\"new\": true}}";

    Replayed.Impossible replayed =
        (Replayed.Impossible) REPLAY.replay(SamJson.auditRecord().read(later));

    assertThat(replayed.obstacles())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.kind()).isEqualTo(Obstacle.Kind.FORMAT_UNKNOWN);
              assertThat(one.details()).hasSize(1);
            });
  }

  @Test
  void numbersWrittenInAnotherWayAreTheSameRecord() {
    assertThat(
            SamJson.auditRecord()
                .read(WRITTEN.replace("\"format\":1,", "\"format\" : 1 ,"))
                .orElseThrow())
        .isEqualTo(RECORD);
  }

  @Test
  void aDamagedLineIsToldByItsNumberAndTheOthersAreRead() throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    AuditLines.write(RECORD, lines);
    lines.write("\n{\"format\": 1}\r\n".getBytes(UTF_8));
    AuditLines.write(RECORD, lines);
    lines.write(("x".repeat(6_000_000) + "\n").getBytes(UTF_8));
    AuditLines.write(RECORD, lines);
    Map<Integer, String> told = new TreeMap<>();

    AuditLines.read(
        new ByteArrayInputStream(lines.toByteArray()),
        line ->
            told.put(
                line.number(),
                line.reading()
                    .fold(
                        record -> record.equals(RECORD) ? "read" : "another",
                        problems -> {
                          assertThat(problems)
                              .isNotEmpty()
                              .extracting(JsonProblem::line)
                              .containsOnly(line.number());
                          return "refused";
                        })));

    assertThat(told)
        .containsExactlyEntriesOf(
            new TreeMap<>(Map.of(1, "read", 3, "refused", 4, "read", 5, "refused", 6, "read")));
  }
}
