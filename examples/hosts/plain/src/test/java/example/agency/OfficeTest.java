// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package example.agency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class OfficeTest {

  private static final String TWENTY_FIVE =
      "{\"id\": \"p-1\", \"birthDate\": \"1987-01-01\", \"employment\": \"unemployed\"}";

  @TempDir private Path outside;
  private final BlockingQueue<String> journal = new LinkedBlockingQueue<>();

  @Test
  void a_pack_edited_while_the_office_is_open_is_in_force_once_it_is_right() throws Exception {
    Path folder = copy();
    try (Office office = new Office(folder, Duration.ofMillis(20), journal::add)) {
      Intake before = office.intake();
      assertThat(answer(before)).isEqualTo("bedömning: tillhör inte målgruppen");

      edit(
          folder.resolve("pack.yaml"),
          text -> text.replace("number: 24", "number: 25").replace("1.0.0", "1.1.0"));
      assertThat(journal.take())
          .startsWith("refused, the rules in force stay: scenarios/")
          .contains("expected is “not eligible”, but the rules say “eligible”");
      assertThat(answer(office.intake())).isEqualTo("bedömning: tillhör inte målgruppen");

      edit(scenarios(folder), text -> text.replace("1987-", "1986-"));
      assertThat(journal.take()).isEqualTo("in force: version 1.1.0");
      assertThat(answer(office.intake())).isEqualTo("bedömning: tillhör målgruppen");
      assertThat(answer(before)).isEqualTo("bedömning: tillhör inte målgruppen");
    }
  }

  private static String answer(Intake intake) {
    return intake.answer(TWENTY_FIVE.getBytes(UTF_8), LocalDate.of(2012, 1, 16));
  }

  /** In one step, as good editors do; a file that is half written could be told of. */
  private void edit(Path file, UnaryOperator<String> change) throws IOException {
    Path other = outside.resolve("edited");
    Files.writeString(other, change.apply(Files.readString(file)));
    Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static Path scenarios(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("scenarios"))) {
      return files.findFirst().orElseThrow();
    }
  }

  private Path copy() throws IOException {
    Path from = Path.of("../packs/unga");
    Path to = outside.resolve("unga");
    List<Path> paths;
    try (Stream<Path> all = Files.walk(from)) {
      paths = all.sorted().toList();
    }
    for (Path path : paths) {
      Files.copy(path, to.resolve(from.relativize(path).toString()));
    }
    return to;
  }
}
