// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.manifest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.sam.core.programme.NoticeRule;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.rules.internal.reading.Fields;
import se.samverkan.sam.rules.internal.reading.Ids;
import se.samverkan.sam.rules.internal.reading.ProblemLog;

/** Reads which criteria give a notice. */
final class NoticesPart {

  private static final Ids.Form CRITERION =
      new Ids.Form(RequirementReader.CRITERION, RequirementReader.CRITERION_IN_WORDS);

  private final ProblemLog log;
  private final Map<String, Place> places;

  NoticesPart(ProblemLog log, Map<String, Place> places) {
    this.log = log;
    this.places = places;
  }

  List<NoticeRule> read(Fields manifest, List<NoticeRule> base) {
    Map<String, NoticeRule> notices = new LinkedHashMap<>();
    base.forEach(inherited -> notices.put(inherited.id(), inherited));
    Ids ids = new Ids(log);
    for (Fields item : manifest.children("notices")) {
      String id = item.id("id", Ids.Form.PLAIN);
      ids.take(id, item.placeOfValue("id"));
      places.put("notice/" + id, item.placeOfValue("criterion"));
      notices.put(
          id,
          NoticeRule.builder()
              .id(id)
              .criterion(item.id("criterion", CRITERION))
              .label(item.label("label"))
              .build());
      item.end();
    }
    return List.copyOf(notices.values());
  }
}
