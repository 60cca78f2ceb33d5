// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.AssessmentResult;
import se.samverkan.sam.core.audit.AuditRecord;
import se.samverkan.sam.json.Layout;
import se.samverkan.sam.json.SamJson;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/** What {@code docs/audit.md} shows as code is run here, word for word but for the folder. */
class AuditPageTest {

  private static final Pattern JAVA = Pattern.compile("(?ms)^```java\n(.*?)^```$");

  @TempDir Path folder;

  @Test
  void theCodeOfThePageDoesWhatThePageSays() throws IOException {
    Applicant applicant = Told.KIM;
    LocalDate asOf = Told.DAY;

    RulePack pack = RulePacks.builtIn("sam");
    Recorder recorder = Recorder.of(pack);
    PackStore store = PackStore.folder(folder.resolve("rules"));
    store.keep(recorder.edition());

    AssessmentResult result = pack.assess(applicant, asOf);
    Optional<AuditRecord> record = recorder.record(applicant, result);
    String json = SamJson.auditRecord().write(record.orElseThrow(), Layout.COMPACT);

    Replay replay = Replay.of(PackEditions.firstOf(List.of(store, PackEditions.builtIn())));
    Replayed replayed = replay.replay(SamJson.auditRecord().read(json));

    assertThat(replayed).isInstanceOf(Replayed.Equal.class);
  }

  @Test
  void theCodeOfThePageIsTheCodeHere() throws IOException {
    String name = "src/test/java/se/samverkan/sam/rules/audit/AuditPageTest.java";
    String here = Files.readString(Path.of(name)).replace("folder.resolve(", "Path.of(");
    List<String> lines =
        JAVA.matcher(Files.readString(Path.of("../docs/audit.md")))
            .results()
            .flatMap(block -> block.group(1).lines())
            .filter(line -> !line.isBlank())
            .toList();

    assertThat(lines).hasSizeGreaterThan(8).allSatisfy(line -> assertThat(here).contains(line));
  }
}
