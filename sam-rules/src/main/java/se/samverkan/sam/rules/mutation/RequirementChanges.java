// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.samverkan.sam.core.programme.Requirement;

/** Every small mistake in how a group combines its criteria. */
final class RequirementChanges {

  private RequirementChanges() {}

  static List<Change<Requirement>> of(Requirement requirement) {
    if (requirement instanceof Requirement.AllOf all) {
      return ofParts(true, all.parts(), Requirement.AllOf::new, Requirement.AnyOf::new);
    } else if (requirement instanceof Requirement.AnyOf any) {
      return ofParts(false, any.parts(), Requirement.AnyOf::new, Requirement.AllOf::new);
    } else if (requirement instanceof Requirement.UnderReading under) {
      return of(under.part()).stream()
          .map(
              change ->
                  change.<Requirement>within(
                      part ->
                          new Requirement.UnderReading(
                              under.interpretation(), under.reading(), part)))
          .toList();
    }
    return List.of();
  }

  private static List<Change<Requirement>> ofParts(
      boolean all,
      List<Requirement> parts,
      Function<List<Requirement>, Requirement> same,
      Function<List<Requirement>, Requirement> other) {
    List<Change<Requirement>> changes = new ArrayList<>();
    changes.add(
        Change.of(
            (all ? "alla av blir någon av i " : "någon av blir alla av i ")
                + names(same.apply(parts)),
            (all ? "all of becomes any of over " : "any of becomes all of over ")
                + names(same.apply(parts)),
            other.apply(parts)));
    for (int i = 0; i < parts.size(); i++) {
      int index = i;
      changes.add(
          Change.of(
              names(parts.get(i)) + " är struket",
              names(parts.get(i)) + " is left out",
              same.apply(Change.without(parts, i))));
      for (Change<Requirement> inside : of(parts.get(i))) {
        changes.add(inside.within(part -> same.apply(Change.replaced(parts, index, part))));
      }
    }
    return changes;
  }

  private static String names(Requirement requirement) {
    return "`" + String.join("`, `", requirement.criteria()) + "`";
  }
}
