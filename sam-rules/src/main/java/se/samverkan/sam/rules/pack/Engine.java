// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

/** How a pack's rules are run. All engines give the same findings. */
public enum Engine {
  /**
   * Compiled by Drools, whose compiled conditions are then asked directly: the fastest, and the one
   * that is used unless another is chosen.
   */
  DIRECT("direct"),
  /** Compiled by Drools and run in a Drools session: the reference. */
  SESSION("session"),
  /** Evaluated from the typed model, without Drools: starts at once, for tools and tests. */
  MODEL("model");

  private final String id;

  Engine(String id) {
    this.id = id;
  }

  /** The name under which an assessment's provenance tells it. */
  public String id() {
    return id;
  }
}
