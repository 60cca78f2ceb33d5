// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.explanation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a decided verdict hangs on. {@code toString} shows fields alone.
 *
 * @param changes the smallest sets of changes, to facts that the person could change, from which
 *     another verdict follows; the smallest first, at most {@link #MOST_SHOWN}
 * @param more how many sets there are besides those shown
 * @param reach how far was searched for them
 * @param restsOn the facts which the person cannot change and with which the verdict would be
 *     another one, alone or together with others; none of them is to be changed. Only facts that
 *     are in some smallest set of facts are among them
 * @param fewest how many facts of any kind would have to be otherwise, or to become known, for the
 *     opposite verdict; empty if that was not found
 */
public record Hinges(
    List<ChangeSet> changes,
    int more,
    Reach reach,
    List<FactTold> restsOn,
    Optional<Integer> fewest) {

  /** More facts at a time are not changed. */
  public static final int MOST_CHANGES = 3;

  /** More sets are not shown. */
  public static final int MOST_SHOWN = 5;

  /**
   * @throws NullPointerException if a part is null
   */
  public Hinges {
    changes = List.copyOf(changes);
    Objects.requireNonNull(reach, "reach");
    restsOn = List.copyOf(restsOn);
    Objects.requireNonNull(fewest, "fewest");
  }

  @Override
  public String toString() {
    return "Hinges" + changes + restsOn;
  }
}
