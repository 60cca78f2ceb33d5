// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.reload;

import java.util.List;
import java.util.function.Function;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.rules.pack.PackProblem;

/** A live pack as opened, or why there is none. */
public sealed interface Opening permits Opening.Opened, Refused {

  /**
   * The pack is in force.
   *
   * @param pack the live pack
   * @param warnings what is odd in it and may stay, by file and place
   */
  record Opened(LivePack pack, List<PackProblem> warnings) implements Opening {

    public Opened {
      warnings = List.copyOf(warnings);
    }
  }

  /** What the one function makes of a live pack, or the other of the reasons. */
  default <T> T fold(
      Function<? super Opened, ? extends T> opened,
      Function<? super Refused, ? extends T> refused) {
    return this instanceof Opened open ? opened.apply(open) : refused.apply((Refused) this);
  }

  /**
   * The live pack.
   *
   * @throws IllegalStateException with all reasons in English, one a line, if there is none
   */
  default LivePack orElseThrow() {
    return fold(
        Opened::pack,
        refused -> {
          List<String> reasons = refused.reasons().stream().map(Label::en).toList();
          throw new IllegalStateException(
              "the rule pack cannot be used:\n" + String.join("\n", reasons));
        });
  }
}
