// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.util.Objects;

/**
 * A stored event that does not fit what stands before it. It is kept and shown, and moves nothing.
 *
 * @param event which event
 * @param kind why it does not fit
 */
public record Contradiction(EventId event, RefusalKind kind) {

  public Contradiction {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(kind, "kind");
  }
}
