// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.scenario;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.json.yaml.YamlMapping;

/**
 * What a scenario says, or what a case and the scenario it belongs to say together.
 *
 * @param name its name
 * @param source where the expectation comes from
 * @param filing what it is filed under
 * @param asOf the day
 * @param given what is known
 * @param expect what is expected
 * @param keys the keys that must be there and are
 */
record Frame(
    String name,
    Optional<String> source,
    Filing filing,
    Optional<LocalDate> asOf,
    Optional<YamlMapping> given,
    Optional<YamlMapping> expect,
    Set<String> keys) {

  static final Frame EMPTY =
      new Frame(
          "",
          Optional.empty(),
          Filing.NONE,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Set.of());
}
