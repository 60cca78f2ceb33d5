// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.audit;

import java.time.LocalDate;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.audit.AuditRecord;
import se.samverkan.sam.json.SamJson;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/** A person, a day, and what the rules said. */
final class Told {

  static final LocalDate DAY = LocalDate.of(2012, 1, 16);

  static final Applicant KIM =
      SamJson.applicant()
          .read(
              """
              {"id": "p-1", "birthDate": "1977-09-23", "employment": "unemployed",
               "onSickLeave": true, "problemAreas": {"atLeast": ["poverty"]},
               "identifiedBy": "socialServices"}
              """)
          .orElseThrow();

  private Told() {}

  static RulePack pack(String id) {
    return RulePacks.builtIn(id).using(Engine.MODEL);
  }

  static AuditRecord record(RulePack pack) {
    return Recorder.of(pack).record(KIM, pack.assess(KIM, DAY)).orElseThrow();
  }
}
