// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.manifest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.programme.Body;
import se.samverkan.sam.core.programme.Mandate;
import se.samverkan.sam.core.programme.Party;
import se.samverkan.sam.core.programme.Programme;
import se.samverkan.sam.core.programme.ProgrammeBuilder;
import se.samverkan.sam.rules.internal.reading.Fields;
import se.samverkan.sam.rules.internal.reading.Ids;
import se.samverkan.sam.rules.internal.reading.ProblemLog;

/** Reads who runs a programme, and when. */
final class ProgrammePart {

  private final ProblemLog log;

  ProgrammePart(ProblemLog log) {
    this.log = log;
  }

  void read(Fields fields, ProgrammeBuilder programme) {
    LocalDate from = fields.date("from");
    Optional<LocalDate> until = fields.optionalDate("until");
    if (until.isPresent() && until.get().isBefore(from)) {
      log.problem(fields.placeOfValue("until"), "the programme ends before it begins");
    }
    programme
        .from(from)
        .until(until)
        .funder(fields.optionalText("funder"))
        .parties(parties(fields, "parties"))
        .referrers(parties(fields, "referrers"))
        .bodies(bodies(fields));
    fields.end();
  }

  /** Takes the same from another programme; if there is none, a stand-in. */
  static void copy(Optional<Programme> base, ProgrammeBuilder programme) {
    programme.from(base.map(Programme::from).orElse(LocalDate.EPOCH));
    base.ifPresent(
        other ->
            programme
                .until(other.until())
                .funder(other.funder())
                .parties(other.parties())
                .referrers(other.referrers())
                .bodies(other.bodies()));
  }

  private static List<Party> parties(Fields fields, String key) {
    List<Party> parties = new ArrayList<>();
    for (Fields item : fields.children(key)) {
      parties.add(
          Party.builder()
              .name(item.text("name"))
              .agency(item.word("agency", Agency.class))
              .source(item.source())
              .build());
      item.end();
    }
    return parties;
  }

  private List<Body> bodies(Fields fields) {
    List<Body> bodies = new ArrayList<>();
    Ids ids = new Ids(log);
    for (Fields item : fields.children("bodies")) {
      String id = item.id("id", Ids.Form.PLAIN);
      ids.take(id, item.placeOfValue("id"));
      bodies.add(
          Body.builder()
              .id(id)
              .label(item.label("label"))
              .mandates(item.words("mandates", Mandate.class))
              .source(item.source())
              .build());
      item.end();
    }
    return bodies;
  }
}
