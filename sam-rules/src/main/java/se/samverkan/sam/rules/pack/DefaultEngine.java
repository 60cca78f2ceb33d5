// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The engine of a pack of which nobody says otherwise with {@link RulePack#using}. Whoever starts
 * the machine can choose it; it is looked at once, and assessments tell the engine that made them.
 */
final class DefaultEngine {

  /** The system property with the id of an engine. */
  static final String PROPERTY = "sam.rules.engine";

  private static final @Nullable String CHOSEN = System.getProperty(PROPERTY);

  private DefaultEngine() {}

  /**
   * The engine that the property names, or else the library's own choice.
   *
   * @throws IllegalArgumentException if there is no such engine
   */
  static Engine chosen() {
    return of(CHOSEN);
  }

  static Engine of(@Nullable String id) {
    if (id == null) {
      return Engine.DIRECT;
    }
    return Stream.of(Engine.values())
        .filter(engine -> engine.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the system property `%s` is `%s`; the engines are %s"
                        .formatted(PROPERTY, id, ids())));
  }

  private static String ids() {
    return Stream.of(Engine.values())
        .map(engine -> "`" + engine.id() + "`")
        .collect(Collectors.joining(", "));
  }
}
