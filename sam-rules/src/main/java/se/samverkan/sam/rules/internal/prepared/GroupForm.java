// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.prepared;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.core.programme.GroupRole;

/** A group of criteria in a prepared file. */
final class GroupForm {

  private GroupForm() {}

  static void write(List<CriterionGroup> groups, PreparedOutput out) {
    out.number(groups.size());
    for (CriterionGroup group : groups) {
      out.text(group.id());
      out.text(group.role().name());
      out.label(group.label());
      out.source(group.source());
      RequirementForm.write(group.requirement(), out);
    }
  }

  static List<CriterionGroup> read(PreparedInput in) throws IOException {
    int count = in.count();
    List<CriterionGroup> groups = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      groups.add(
          CriterionGroup.builder()
              .id(in.text())
              .role(role(in.text()))
              .label(in.label())
              .source(in.source())
              .requirement(RequirementForm.read(in))
              .build());
    }
    return groups;
  }

  private static GroupRole role(String name) throws IOException {
    for (GroupRole role : GroupRole.values()) {
      if (role.name().equals(name)) {
        return role;
      }
    }
    throw new IOException("there is no role " + name);
  }
}
