// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.engine;

/**
 * An engine did what it must never do: a fault in this library, not in a rule pack and not in what
 * is known of a person. The message may quote rules, never facts.
 */
public final class EngineFailure extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  public EngineFailure(String message) {
    super(message);
  }
}
