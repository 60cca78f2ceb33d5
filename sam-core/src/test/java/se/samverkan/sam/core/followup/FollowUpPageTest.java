// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.label.Language;

/** What {@code docs/follow-up.md} shows as code is run here, word for word. */
class FollowUpPageTest {

  private static final Pattern JAVA = Pattern.compile("(?ms)^```java\n(.*?)^```$");

  @Test
  void theCodeOfThePageWritesARowForEachRecordUnderTheHeadings() {
    List<FollowUpRecord> records = List.of(Sheets.complete().build());

    FollowUpSheet sheet = new FollowUpSheet(Language.SV, FollowUpCodes.STANDARD);
    String text = Csv.SEMICOLON.text(sheet.rows(records));

    assertThat(text.lines()).hasSize(2).element(0).asString().startsWith(sheet.header().get(0));
  }

  @Test
  void theCodeOfThePageIsTheCodeHere() throws IOException {
    String name = "src/test/java/se/samverkan/sam/core/followup/FollowUpPageTest.java";
    String here = Files.readString(Path.of(name));
    List<String> lines =
        JAVA.matcher(Files.readString(Path.of("../docs/follow-up.md")))
            .results()
            .flatMap(block -> block.group(1).lines())
            .toList();

    assertThat(lines).hasSize(2).allSatisfy(line -> assertThat(here).contains(line));
  }
}
