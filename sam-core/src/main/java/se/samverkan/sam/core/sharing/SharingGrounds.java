// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.sharing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.samverkan.sam.core.applicant.Agency;

/**
 * All grounds on which data on one person may be shared. What no ground allows is denied.
 *
 * @param grounds in any order; of one agency and purpose there may be several
 */
public record SharingGrounds(List<SharingGround> grounds) {

  private static final SharingGrounds NONE = new SharingGrounds(List.of());

  /**
   * @throws NullPointerException if the list or a ground is null
   */
  public SharingGrounds {
    grounds = List.copyOf(grounds);
  }

  /** No grounds at all. */
  public static SharingGrounds none() {
    return NONE;
  }

  /** These grounds. */
  public static SharingGrounds of(SharingGround... grounds) {
    return new SharingGrounds(List.of(grounds));
  }

  /**
   * Whether one agency may hand another data on the person.
   *
   * <p>One ground has to cover the purpose, both agencies and the day; two that cover a part each
   * do not make one. Where none does, the reasons are those of the grounds that came nearest: of
   * those for the purpose and the pair, what is amiss with their days; and besides, whether there
   * are grounds for the purpose that leave out an agency, or none for the purpose at all.
   *
   * @param from the agency that has the data
   * @param to the agency that is to have it
   * @param purpose what for
   * @param day the day on which it is to be shared
   * @throws IllegalArgumentException if the two are the same; within an agency nothing is shared
   */
  public SharingAnswer between(Agency from, Agency to, Purpose purpose, LocalDate day) {
    if (from == to) {
      throw new IllegalArgumentException("sharing takes two agencies");
    }
    List<SharingGround> allowing =
        grounds.stream()
            .filter(ground -> ground.purposes().contains(purpose) && ground.covers(from, to))
            .filter(ground -> ground.obstaclesOn(day).isEmpty())
            .toList();
    return allowing.isEmpty()
        ? new SharingAnswer.Denied(
            reasons(from, to, purpose, day).stream().map(SharingRefusal::refusal).toList())
        : new SharingAnswer.Allowed(allowing);
  }

  private Set<SharingRefusal> reasons(Agency from, Agency to, Purpose purpose, LocalDate day) {
    if (grounds.isEmpty()) {
      return EnumSet.of(SharingRefusal.NO_GROUND);
    }
    Set<SharingRefusal> reasons = EnumSet.noneOf(SharingRefusal.class);
    List<SharingGround> forPurpose =
        grounds.stream().filter(ground -> ground.purposes().contains(purpose)).toList();
    if (forPurpose.isEmpty()) {
      reasons.add(SharingRefusal.PURPOSE_NOT_COVERED);
    }
    for (SharingGround ground : forPurpose) {
      if (ground.covers(from, to)) {
        reasons.addAll(ground.obstaclesOn(day));
      } else {
        reasons.add(SharingRefusal.PARTY_NOT_COVERED);
      }
    }
    return reasons;
  }
}
