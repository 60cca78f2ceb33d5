// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import se.samverkan.sam.rules.pack.RulePack;

/** Something that a pack must do: a scenario, seen from here. */
public interface Check {

  /** What it is called. */
  String name();

  /** Whether it stays for its own sake, because a report tells it. */
  boolean isStory();

  /** Whether the pack does it when facts are read this way. */
  boolean passes(RulePack pack, FactReading reading);
}
