// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.sharing;

import java.util.List;
import java.util.function.Function;
import se.samverkan.sam.core.assessment.Refusal;

/** Whether data may be shared: on which grounds, or why not. */
public sealed interface SharingAnswer {

  /**
   * Data may be shared.
   *
   * @param grounds every ground that allows it, in the order given; never empty
   */
  record Allowed(List<SharingGround> grounds) implements SharingAnswer {

    /**
     * @throws IllegalArgumentException if there is no ground
     */
    public Allowed {
      grounds = List.copyOf(grounds);
      if (grounds.isEmpty()) {
        throw new IllegalArgumentException("nothing is allowed without a ground");
      }
    }
  }

  /**
   * Data may not be shared.
   *
   * @param reasons every reason, each once, in the order of {@link SharingRefusal}; never empty
   */
  record Denied(List<Refusal> reasons) implements SharingAnswer {

    /**
     * @throws IllegalArgumentException if there is no reason
     */
    public Denied {
      reasons = List.copyOf(reasons);
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("whatever is denied has a reason");
      }
    }
  }

  /** Whether data may be shared. */
  default boolean isAllowed() {
    return this instanceof Allowed;
  }

  /** What the one function makes of the grounds, or the other of the reasons. */
  default <T> T fold(
      Function<? super List<SharingGround>, ? extends T> allowed,
      Function<? super List<Refusal>, ? extends T> denied) {
    return this instanceof Allowed yes
        ? allowed.apply(yes.grounds())
        : denied.apply(((Denied) this).reasons());
  }
}
