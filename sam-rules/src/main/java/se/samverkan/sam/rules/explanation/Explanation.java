// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.explanation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Refusal;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.GroupRole;
import se.samverkan.sam.rules.pack.RulePack;

/**
 * Why the rules say what they say of a person on a day, and what would make them say something
 * else. It explains an assessment and is no decision.
 */
public sealed interface Explanation {

  /** What the programme is called. */
  Label programme();

  /** The day. */
  LocalDate asOf();

  /** An explanation of what the rules of a pack say of a person on a day. */
  static Explanation of(RulePack pack, Applicant applicant, LocalDate asOf) {
    return Explaining.of(pack, applicant, asOf);
  }

  /**
   * An assessment, explained.
   *
   * @param programme what the programme is called
   * @param assessment the assessment
   * @param groups its groups, in the pack's order
   * @param hinges what the verdict hangs on, if it is decided
   * @param open what the missing facts would lead to, if it is not
   * @param inTime what the passing of time does
   */
  record Assessed(
      Label programme,
      Assessment assessment,
      List<GroupTold> groups,
      Optional<Hinges> hinges,
      Optional<OpenAnswers> open,
      InTime inTime)
      implements Explanation {
    /**
     * @throws NullPointerException if a part is null
     */
    public Assessed {
      Objects.requireNonNull(programme, "programme");
      Objects.requireNonNull(assessment, "assessment");
      groups = List.copyOf(groups);
      Objects.requireNonNull(hinges, "hinges");
      Objects.requireNonNull(open, "open");
      Objects.requireNonNull(inTime, "inTime");
    }

    @Override
    public LocalDate asOf() {
      return assessment.asOf();
    }

    /**
     * Of several target groups to none of which the person belongs, those to which fewest facts
     * would have to be otherwise; empty if it is not known of any.
     */
    public List<GroupTold> nearest() {
      List<GroupTold> outside =
          groups.stream()
              .filter(group -> group.assessment().role() == GroupRole.TARGET_GROUP)
              .filter(group -> group.assessment().verdict() == Verdict.NOT_ELIGIBLE)
              .filter(group -> distance(group).isPresent())
              .toList();
      if (assessment.verdict() != Verdict.NOT_ELIGIBLE) {
        return List.of();
      }
      Optional<Integer> fewest =
          outside.stream()
              .flatMap(group -> distance(group).stream())
              .min(Comparator.naturalOrder());
      return outside.stream().filter(group -> distance(group).equals(fewest)).toList();
    }

    private static Optional<Integer> distance(GroupTold group) {
      return group.hinges().flatMap(Hinges::fewest);
    }

    @Override
    public String toString() {
      return "Explanation of " + assessment;
    }
  }

  /**
   * Why there is no assessment to explain.
   *
   * @param programme what the programme is called
   * @param asOf the day asked for
   * @param refusal why
   * @param possibleFrom the first day on which the person can be assessed
   */
  record Refused(Label programme, LocalDate asOf, Refusal refusal, LocalDate possibleFrom)
      implements Explanation {
    /**
     * @throws NullPointerException if a part is null
     */
    public Refused {
      Objects.requireNonNull(programme, "programme");
      Objects.requireNonNull(asOf, "asOf");
      Objects.requireNonNull(refusal, "refusal");
      Objects.requireNonNull(possibleFrom, "possibleFrom");
    }

    @Override
    public String toString() {
      return "Explanation of " + refusal.code();
    }
  }
}
