// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.samverkan.sam.core.participation.EnrolmentId;

/**
 * Who needs what nobody offers (F52). A person can have several such needs, so the counts need not
 * sum to the number of people.
 */
public final class UnmetNeeds {

  private final Map<String, Set<EnrolmentId>> needs;
  private final long people;

  private UnmetNeeds(Map<String, Set<EnrolmentId>> needs, long people) {
    this.needs = needs;
    this.people = people;
  }

  /** The unmet needs of a population. */
  public static UnmetNeeds of(Population population) {
    Map<String, Set<EnrolmentId>> needs = new TreeMap<>();
    for (Member member : population.members()) {
      for (String need : member.unmetNeeds()) {
        needs.computeIfAbsent(need, id -> new TreeSet<>(Tally.ORDER)).add(member.enrolment());
      }
    }
    return new UnmetNeeds(needs, population.size());
  }

  /** The ids of the needs, in order. */
  public Set<String> needs() {
    return Collections.unmodifiableSet(needs.keySet());
  }

  /** Who has a need. */
  public Set<EnrolmentId> members(String need) {
    return Collections.unmodifiableSet(needs.getOrDefault(need, Set.of()));
  }

  /** Which part of all members has a need. */
  public Share share(String need) {
    return new Share(members(need).size(), people);
  }

  @Override
  public String toString() {
    return "UnmetNeeds{" + needs.size() + " needs}";
  }
}
