// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.junit;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where a line of a pack's file is, for those who look at a test's source. */
@FunctionalInterface
interface Places {

  /** For packs whose files nobody can open. */
  Places UNKNOWN = (file, line) -> null;

  /** Where the line is, or null if nobody knows. */
  @Nullable URI of(String file, int line);
}
