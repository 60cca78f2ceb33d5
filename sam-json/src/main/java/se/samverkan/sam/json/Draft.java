// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What has been read of a record, by property, until there is enough to make the record. */
final class Draft {

  private final Map<String, Object> read = new HashMap<>();

  <V> void put(Part<?, V, ?> part, V value) {
    read.put(part.name(), value);
  }

  /** What was put under the part; empty if its property was absent. */
  @SuppressWarnings("unchecked") // put() let nothing else in under this part
  <V> Optional<V> find(Part<?, V, ?> part) {
    return Optional.ofNullable((V) read.get(part.name()));
  }
}
