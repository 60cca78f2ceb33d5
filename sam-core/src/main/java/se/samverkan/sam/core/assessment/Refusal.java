// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.assessment;

import java.util.Objects;
import se.samverkan.sam.core.label.Label;

/**
 * Why something that was asked for cannot be done; a value to be shown, not a failure of the
 * program.
 *
 * @param code a stable short name for programs, such as {@code before-pack-is-valid}
 * @param reason why, for people; holds no personal data
 */
public record Refusal(String code, Label reason) {

  public Refusal {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(reason, "reason");
  }
}
