// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.core.programme.GroupRole;
import se.samverkan.sam.core.programme.Programme;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Criterion;

/**
 * What a programme and its groups ask for in one epoch, under the readings in force.
 *
 * @param epoch the epoch
 * @param groups by group, what decides; a group of which nothing decides is not there
 * @param programme any of the target groups
 */
public record Demands(Epoch epoch, Map<String, Requirement> groups, Requirement programme) {

  public Demands {
    groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
  }

  /**
   * What is asked for in the epoch that begins on a day.
   *
   * @throws IllegalArgumentException if a rule that holds reads a value that does not
   */
  public static Demands of(Programme programme, List<Criterion> criteria, LocalDate day) {
    Epoch epoch = Epoch.beginning(day, criteria, programme.values());
    Readings readings = new Readings(programme.interpretations());
    Map<String, Requirement> groups = new LinkedHashMap<>();
    for (CriterionGroup group : programme.groups()) {
      readings
          .deciding(group.requirement(), epoch.conditions().keySet())
          .ifPresent(deciding -> groups.put(group.id(), deciding));
    }
    List<Requirement> targets =
        programme.groups().stream()
            .filter(group -> group.role() == GroupRole.TARGET_GROUP)
            .map(CriterionGroup::id)
            .filter(groups::containsKey)
            .map(groups::get)
            .toList();
    return new Demands(epoch, groups, new Requirement.AnyOf(targets));
  }

  /** The conditions of the criteria in a requirement. */
  public List<Condition> read(Requirement requirement) {
    return requirement.criteria().stream().map(epoch.conditions()::get).toList();
  }
}
