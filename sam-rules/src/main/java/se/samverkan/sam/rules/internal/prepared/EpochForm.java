// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.prepared;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The epochs of rules in a prepared file: by first day, the fingerprint of the canonical text. */
final class EpochForm {

  private EpochForm() {}

  static void write(SortedMap<LocalDate, String> epochs, PreparedOutput out) {
    out.number(epochs.size());
    for (Map.Entry<LocalDate, String> epoch : epochs.entrySet()) {
      out.day(epoch.getKey());
      out.text(epoch.getValue());
    }
  }

  static SortedMap<LocalDate, String> read(PreparedInput in) throws IOException {
    int count = in.count();
    SortedMap<LocalDate, String> epochs = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      epochs.put(in.day(), in.text());
    }
    return epochs;
  }
}
