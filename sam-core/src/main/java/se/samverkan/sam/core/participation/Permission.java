// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import se.samverkan.sam.core.applicant.ConsentKind;
import se.samverkan.sam.core.sharing.SharingGround;

/** What a person allows, and what else lets agencies share data (F35–F37). */
public sealed interface Permission extends Event {

  /**
   * The person consented.
   *
   * @param ground to what, and between whom
   */
  record ConsentGiven(SharingGround ground) implements Permission {
    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * The person took a consent back.
   *
   * @param consent which
   */
  record ConsentWithdrawn(ConsentKind consent) implements Permission {
    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * Data may be shared on another legal ground than consent.
   *
   * @param ground which, for what and between whom
   */
  record GroundNoted(SharingGround ground) implements Permission {
    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * The person came to have, or no longer has, a protected identity.
   *
   * @param isProtected whether it is protected from now on
   */
  record IdentityProtected(boolean isProtected) implements Permission {
    @Override
    public String toString() {
      return kind().id();
    }
  }
}
