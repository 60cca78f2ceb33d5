// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.assessment.Finding;

/** What an engine found, by criterion, in whatever form the engine keeps it. */
@FunctionalInterface
public interface FindingsById {

  /** The finding on the criterion with this id, or null if there is no such criterion. */
  @Nullable Finding find(String id);
}
