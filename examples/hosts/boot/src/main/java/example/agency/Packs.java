// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package example.agency;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.rules.pack.PackReading;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/** The packs to assess by: SAM's from the library, and all in the agency's own folder. */
@Component
class Packs {

  // on the embedding page from here
  private final Map<String, RulePack> byId = new TreeMap<>();

  Packs(@Value("${sam.packs}") Path folder) throws IOException {
    byId.put("sam", RulePacks.builtIn("sam"));
    List<String> problems = new ArrayList<>();
    for (Path each : foldersIn(folder)) {
      PackReading reading = RulePacks.read(each);
      reading.problems().forEach(problem -> problems.add(each + "/" + problem));
      reading.pack().ifPresent(pack -> byId.put(pack.id(), pack));
    }
    if (!problems.isEmpty()) {
      throw new UnusablePacksException(problems); // rather than to start with half of them
    }
    byId.values().forEach(Packs::compile);
  }

  Optional<RulePack> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Compiles the rules of today, so that no request has to wait for it. */
  private static void compile(RulePack pack) {
    pack.assess(Applicant.builder().id(ParticipantId.of("nobody")).build(), LocalDate.now());
  }

  // to here

  private static List<Path> foldersIn(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }
}
