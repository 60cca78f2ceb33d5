// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.manifest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.core.programme.GroupRole;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.rules.internal.reading.Fields;
import se.samverkan.sam.rules.internal.reading.Ids;
import se.samverkan.sam.rules.internal.reading.ProblemLog;

/** Reads the groups of criteria. */
final class GroupsPart {

  private final ProblemLog log;
  private final Map<String, Place> places;
  private final List<Interpretation> interpretations;

  GroupsPart(ProblemLog log, Map<String, Place> places, List<Interpretation> interpretations) {
    this.log = log;
    this.places = places;
    this.interpretations = interpretations;
  }

  List<CriterionGroup> read(Fields manifest, List<CriterionGroup> base) {
    Map<String, CriterionGroup> groups = new LinkedHashMap<>();
    base.forEach(inherited -> groups.put(inherited.id(), inherited));
    if (base.isEmpty()) {
      manifest.required("groups");
    }
    Ids ids = new Ids(log);
    for (Fields item : manifest.children("groups")) {
      String id = item.id("id", Ids.Form.PLAIN);
      ids.take(id, item.placeOfValue("id"));
      places.put("group/" + id, item.placeOfValue("id"));
      RequirementReader reader = new RequirementReader(log, interpretations);
      groups.put(
          id,
          CriterionGroup.builder()
              .id(id)
              .role(item.word("role", GroupRole.class))
              .label(item.label("label"))
              .source(item.source())
              .requirement(
                  item.required("requires")
                      .map(reader::read)
                      .orElse(new Requirement.AllOf(List.of())))
              .build());
      reader.places().forEach((criterion, at) -> places.put("group/" + id + "/" + criterion, at));
      item.end();
    }
    if (log.isClean()
        && groups.values().stream().noneMatch(group -> group.role() == GroupRole.TARGET_GROUP)) {
      log.problem(
          manifest.placeOf("groups"), "no group has the role `targetGroup`, so nobody is eligible");
    }
    return List.copyOf(groups.values());
  }
}
