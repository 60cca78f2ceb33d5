// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.sam.examples.benchmarks.running.Measurement.Figure;

class DocumentTest {

  private static final String PAGE =
      """
      Before.
      <!-- figures: assessment -->
      old
      <!-- end -->
      Between.
      <!-- figures: start -->
      kept
      <!-- end -->
      """;

  @TempDir Path folder;

  @Test
  void whatWasMeasuredGoesBetweenItsMarksAndTheRestStays() throws IOException {
    Path page = Files.writeString(folder.resolve("page.md"), PAGE);
    Results results = Results.in(folder);
    results.put("assessment", "On a machine.", List.of(row("by hand", 200), row("other", 500)));
    results.write();

    Document.write(page, Results.in(folder));

    assertThat(Files.readString(page))
        .isEqualTo(
            """
            Before.
            <!-- figures: assessment -->

            |         | CPU ns | from–to | × by hand |  a second |
            |:--------|-------:|--------:|----------:|----------:|
            | by hand |    200 | 100–300 |      1.00 | 5\u202f000\u202f000 |
            | other   |    500 | 400–600 |      2.50 | 2\u202f000\u202f000 |

            On a machine.

            <!-- end -->
            Between.
            <!-- figures: start -->
            kept
            <!-- end -->
            """);
  }

  private static Measurement row(String name, double nanos) {
    return new Measurement(
        "assessment",
        name,
        List.of(Figure.of(JmhPart.CPU, List.of(nanos + 100, nanos - 100, nanos))));
  }
}
