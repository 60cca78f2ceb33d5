// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.audit;

import se.samverkan.sam.rules.pack.RulePacks;

/** The editions of the packs in the library, read when they are first asked for. */
final class BuiltInEditions {

  private static final PackEditions ALL =
      PackEditions.of(
          RulePacks.builtInIds().stream().map(RulePacks::builtIn).map(PackEdition::of).toList());

  private BuiltInEditions() {}

  static PackEditions find() {
    return ALL;
  }
}
