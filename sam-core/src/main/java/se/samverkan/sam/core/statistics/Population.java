// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.participation.EnrolmentId;

/**
 * The members that statistics are made of, each enrolment once. Immutable. Populations of parts
 * {@link #merge} to that of the whole, whichever way it was divided and in whichever order they
 * come: {@link #empty()} and {@code merge} form a commutative monoid in which a part may even be
 * merged twice. {@code toString} shows how many there are.
 */
public final class Population {

  private static final Comparator<EnrolmentId> ORDER = Tally.ORDER;
  private static final Population EMPTY = new Population(new TreeMap<>(ORDER));

  private final Map<EnrolmentId, Member> members;

  private Population(Map<EnrolmentId, Member> members) {
    this.members = members;
  }

  /** Nobody. */
  public static Population empty() {
    return EMPTY;
  }

  /**
   * These members.
   *
   * @throws IllegalArgumentException if an enrolment has two rows that differ
   */
  public static Population of(Collection<Member> members) {
    return members.stream().collect(collector());
  }

  /** Gathers members, in parallel too; it refuses what {@link #of} refuses. */
  public static Collector<Member, ?, Population> collector() {
    return Collector.<Member, TreeMap<EnrolmentId, Member>, Population>of(
        () -> new TreeMap<>(ORDER),
        Population::add,
        (one, other) -> {
          other.values().forEach(member -> add(one, member));
          return one;
        },
        Population::new,
        Collector.Characteristics.UNORDERED);
  }

  /**
   * This with one more member, or as it is if the same row is in it.
   *
   * @throws IllegalArgumentException if the enrolment has another row: rows of different days, or
   *     made of different records, must not be counted together
   */
  public Population with(Member member) {
    return merge(of(List.of(member)));
  }

  /**
   * This and another together; the same row in both counts once.
   *
   * @throws IllegalArgumentException if an enrolment has another row in the other
   */
  public Population merge(Population other) {
    TreeMap<EnrolmentId, Member> all = new TreeMap<>(ORDER);
    all.putAll(members);
    other.members.values().forEach(member -> add(all, member));
    return new Population(all);
  }

  private static void add(Map<EnrolmentId, Member> all, Member member) {
    Member before = all.putIfAbsent(member.enrolment(), member);
    if (before != null && !before.equals(member)) {
      throw new IllegalArgumentException(
          "enrolment `" + member.enrolment() + "` has two rows that differ");
    }
  }

  /** The members, in the order of their enrolments' ids. */
  public List<Member> members() {
    return List.copyOf(members.values());
  }

  /** The member with this enrolment. */
  public Optional<Member> find(EnrolmentId enrolment) {
    return Optional.ofNullable(members.get(enrolment));
  }

  /** How many there are. */
  public int size() {
    return members.size();
  }

  /** Those of whom it is so. */
  public Population where(Predicate<Member> belongs) {
    return members.values().stream().filter(belongs).collect(collector());
  }

  /** Those who were ever enrolled, without those who surely or perhaps were not (S7). */
  public Population enrolled() {
    return where(member -> member.has(FunnelStep.ADMITTED) == Finding.MET);
  }

  /** Whom a question counts: those who meet it, and apart those of whom it is unknown. */
  public Tally tally(Function<Member, Finding> question) {
    Set<EnrolmentId> counted = new TreeSet<>(ORDER);
    Set<EnrolmentId> open = new TreeSet<>(ORDER);
    members.forEach(
        (enrolment, member) -> {
          Finding finding = question.apply(member);
          if (finding == Finding.MET) {
            counted.add(enrolment);
          } else if (finding == Finding.UNKNOWN) {
            open.add(enrolment);
          }
        });
    return new Tally(counted, open);
  }

  Set<EnrolmentId> enrolments() {
    return Collections.unmodifiableSet(members.keySet());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Population that && members.equals(that.members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }

  @Override
  public String toString() {
    return "Population{" + members.size() + " members}";
  }
}
