// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.reload;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.RulePack;

/** What came of reading a live pack again. Whatever it was, one whole pack is in force after it. */
public sealed interface Reload permits Reload.Unchanged, Reload.Replaced, Refused {

  /**
   * The files are those of the pack in force, byte for byte; nothing was done.
   *
   * @param pack the pack that was and is in force
   */
  record Unchanged(RulePack pack) implements Reload {}

  /**
   * Another pack is in force from now on. Whoever holds the one before may finish with it; it goes
   * away with the last reference, and this is one.
   *
   * @param before the pack that was in force
   * @param after the pack that is in force now
   * @param warnings what is odd in it and may stay, by file and place
   */
  record Replaced(RulePack before, RulePack after, List<PackProblem> warnings) implements Reload {

    public Replaced {
      warnings = List.copyOf(warnings);
    }
  }

  /** What one of the functions makes of it. */
  default <T> T fold(
      Function<? super Unchanged, ? extends T> unchanged,
      Function<? super Replaced, ? extends T> replaced,
      Function<? super Refused, ? extends T> refused) {
    if (this instanceof Unchanged same) {
      return unchanged.apply(same);
    } else if (this instanceof Replaced other) {
      return replaced.apply(other);
    }
    return refused.apply((Refused) this);
  }

  /** Why the files were refused; empty if they were not. */
  default Optional<Refused> refused() {
    return this instanceof Refused no ? Optional.of(no) : Optional.empty();
  }
}
