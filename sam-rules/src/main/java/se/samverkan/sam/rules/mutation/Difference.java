// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.GroupAssessment;
import se.samverkan.sam.core.assessment.Notice;
import se.samverkan.sam.core.assessment.Reason;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.programme.GroupRole;

/**
 * What a pack and a mutant of it say of the same person on the same day.
 *
 * @param right what the pack says
 * @param wrong what the mutant says; absent if it says nothing
 */
record Difference(Assessment right, Optional<Assessment> wrong) {

  boolean inVerdict() {
    return inProgramme() || !groups().isEmpty();
  }

  boolean inProgramme() {
    return !wrong.map(Assessment::verdict).equals(Optional.of(right.verdict()));
  }

  /** Whether the pack's side of the verdict is certain. */
  boolean isDecided() {
    return groups().isEmpty()
        ? right.verdict() != Verdict.UNDETERMINED
        : !groups().containsValue(Verdict.UNDETERMINED);
  }

  /** The groups on which they disagree, with what the pack says. */
  Map<String, Verdict> groups() {
    Map<String, Verdict> groups = new LinkedHashMap<>();
    for (GroupAssessment group : right.groups()) {
      Optional<Verdict> other =
          wrong.flatMap(one -> one.group(group.group())).map(GroupAssessment::verdict);
      if (wrong.isPresent() && !other.equals(Optional.of(group.verdict()))) {
        groups.put(group.group(), group.verdict());
      }
    }
    return groups;
  }

  /** The criteria on which they disagree, with what the pack finds. */
  Map<String, Finding> findings() {
    Map<String, Finding> found = findings(right, false);
    Map<String, Finding> other = wrong.map(one -> findings(one, false)).orElse(Map.of());
    found.entrySet().removeIf(one -> one.getValue().equals(other.get(one.getKey())));
    return found;
  }

  /** All that decide a target group by the pack, if they are others by the mutant. */
  Optional<Map<String, Finding>> reasons() {
    Map<String, Finding> deciding = findings(right, true);
    return wrong.filter(other -> findings(other, true).equals(deciding)).isPresent()
        ? Optional.empty()
        : Optional.of(deciding);
  }

  /** The notices that the pack raises, if the mutant raises others. */
  Optional<List<String>> notices() {
    List<String> raised = raised(right);
    return wrong.map(Difference::raised).equals(Optional.of(raised))
        ? Optional.empty()
        : Optional.of(raised);
  }

  boolean isAny() {
    return inVerdict() || !findings().isEmpty() || reasons().isPresent() || notices().isPresent();
  }

  /** Whether this one shows as much as another: the same verdicts, set against other ones. */
  boolean showsAsMuchAs(Difference other) {
    return right.verdict() == other.right.verdict()
        && inProgramme() == other.inProgramme()
        && groups().entrySet().containsAll(other.groups().entrySet())
        && (other.inVerdict()
            || (Objects.equals(findings(), other.findings())
                && notices().equals(other.notices())
                && reasons().isPresent() == other.reasons().isPresent()));
  }

  private static Map<String, Finding> findings(Assessment assessment, boolean deciding) {
    Map<String, Finding> found = new LinkedHashMap<>();
    for (GroupAssessment group : assessment.groups()) {
      for (Reason reason : group.reasons()) {
        if (!deciding || (reason.decides() && group.role() == GroupRole.TARGET_GROUP)) {
          found.put(reason.criterion(), reason.finding());
        }
      }
    }
    return found;
  }

  private static List<String> raised(Assessment assessment) {
    return assessment.notices().stream()
        .filter(notice -> notice.finding() == Finding.MET)
        .map(Notice::id)
        .toList();
  }
}
