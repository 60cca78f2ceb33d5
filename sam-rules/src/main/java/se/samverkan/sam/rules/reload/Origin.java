// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.reload;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.PackSource;

/** Where a live pack's files come from, which may be written while they are read. */
final class Origin {

  /** How often files are read that are other ones each time. */
  static final int MOST_READINGS = 10;

  private final PackSource source;
  private final String id;

  Origin(PackSource source) {
    this.source = source;
    this.id = source.id();
  }

  /** The id that the pack had when it was opened. */
  String id() {
    return id;
  }

  /** The files as they are now; a source that throws has files that cannot be read. */
  PackFiles read() {
    try {
      return source.read();
    } catch (RuntimeException e) {
      return unreadable("it could not be read (" + e.getClass().getSimpleName() + ")");
    }
  }

  /**
   * The files as they were twice in a row, so that none is from before a change and another from
   * after it.
   *
   * @param known files that need no second reading
   */
  PackFiles readSteady(Optional<PackFiles> known) {
    PackFiles before = read();
    if (known.filter(before::equals).isPresent()) {
      return before;
    }
    for (int reading = 1; reading < MOST_READINGS; reading++) {
      PackFiles after = read();
      if (after.equals(before)) {
        return after;
      }
      before = after;
    }
    return unreadable("the files change while they are read");
  }

  private PackFiles unreadable(String message) {
    return PackFiles.of(id, Map.of()).withProblems(List.of(PackProblem.at(id, 0, 0, message)));
  }
}
