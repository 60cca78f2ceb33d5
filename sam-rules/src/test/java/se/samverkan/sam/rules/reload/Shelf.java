// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.reload;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackSource;

/** A source of which a test says what it holds, and what it holds while it is being written. */
final class Shelf implements PackSource {

  private final Queue<PackFiles> passing = new ArrayDeque<>();
  private PackFiles files;

  Shelf(PackFiles files) {
    this.files = files;
  }

  synchronized void put(PackFiles other) {
    files = other;
  }

  /** Each of these is read once, and then what was put here. */
  synchronized void firstRead(List<PackFiles> others) {
    passing.addAll(others);
  }

  @Override
  public String id() {
    return EditedPack.ID;
  }

  @Override
  public synchronized PackFiles read() {
    return passing.isEmpty() ? files : passing.remove();
  }
}
