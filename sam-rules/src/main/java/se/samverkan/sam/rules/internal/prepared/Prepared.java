// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.prepared;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Rules as the build prepared them.
 *
 * @param rules the rules
 * @param epochs by the first day of each of their epochs, the fingerprint of its canonical text
 * @param <R> what kind of rules
 */
public record Prepared<R>(R rules, SortedMap<LocalDate, String> epochs) {

  /** Copies the map. */
  public Prepared {
    epochs = Collections.unmodifiableSortedMap(new TreeMap<>(epochs));
  }
}
