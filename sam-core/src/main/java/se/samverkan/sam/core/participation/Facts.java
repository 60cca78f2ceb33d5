// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.assessment.Finding;

/** Facts about a person as findings. */
final class Facts {

  private Facts() {}

  static Finding finding(@Nullable Boolean fact) {
    return fact == null ? Finding.UNKNOWN : Finding.of(fact);
  }
}
