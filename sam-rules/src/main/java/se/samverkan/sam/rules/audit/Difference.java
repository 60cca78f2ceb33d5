// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.audit;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.json.JsonDifference;

/**
 * A place at which the answer of now is not the recorded one. {@code toString} shows the place
 * alone.
 *
 * @param pointer the place in the assessment, as a JSON Pointer (RFC 6901)
 * @param change what happened there
 * @param concernsWords whether only the words differ in which something is told, or the line on
 *     which a rule stands, and not what was found
 * @param values what stands on both sides, where it was asked for; it may be personal
 */
public record Difference(
    String pointer, Change change, boolean concernsWords, Optional<Values> values) {

  private static final Set<String> WORDS =
      Set.of("label", "question", "source", "rule", "assumption");

  /** What can happen between a record and now. */
  public enum Change {
    /** There is another value. */
    CHANGED,
    /** Now there is something. */
    ADDED,
    /** Now there is nothing. */
    REMOVED
  }

  /**
   * What stands on both sides, in canonical form. {@code toString} shows nothing of it.
   *
   * @param recorded what the record has; empty if it has nothing there
   * @param now what the rules say now
   */
  public record Values(Optional<String> recorded, Optional<String> now) {

    /**
     * @throws NullPointerException if either is null
     */
    public Values {
      Objects.requireNonNull(recorded, "recorded");
      Objects.requireNonNull(now, "now");
    }

    @Override
    public String toString() {
      return "Values";
    }
  }

  /**
   * @throws NullPointerException if anything is null
   */
  public Difference {
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(values, "values");
  }

  static Difference of(JsonDifference found, boolean withValues) {
    Change change =
        found.before().isEmpty()
            ? Change.ADDED
            : found.after().isEmpty() ? Change.REMOVED : Change.CHANGED;
    return new Difference(
        found.pointer(),
        change,
        Arrays.stream(found.pointer().split("/", -1)).anyMatch(WORDS::contains),
        withValues ? Optional.of(new Values(found.before(), found.after())) : Optional.empty());
  }

  @Override
  public String toString() {
    return change + " at " + pointer;
  }
}
