// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.fact;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What is known of a set of codes: some are known to be in it, some are known not to be, and of the
 * rest nothing is known. No code is both.
 *
 * @param <E> the codes that can be in the set
 */
public final class KnownCodes<E extends Enum<E>> {

  private final Set<E> present;
  private final Set<E> absent;

  private KnownCodes(Set<E> present, Set<E> absent) {
    this.present = Collections.unmodifiableSet(present);
    this.absent = Collections.unmodifiableSet(absent);
  }

  /**
   * These are in the set, those are not.
   *
   * @param codes the type of the codes
   * @throws IllegalArgumentException if a code is said to be both
   */
  public static <E extends Enum<E>> KnownCodes<E> of(
      Class<E> codes, Collection<E> present, Collection<E> absent) {
    EnumSet<E> in = EnumSet.noneOf(codes);
    in.addAll(present);
    EnumSet<E> out = EnumSet.noneOf(codes);
    out.addAll(absent);
    if (in.removeAll(out)) {
      throw new IllegalArgumentException("a code cannot be both present and absent");
    }
    return new KnownCodes<>(in, out);
  }

  /** These are in the set, and no others are. */
  public static <E extends Enum<E>> KnownCodes<E> exactly(Class<E> codes, Collection<E> present) {
    EnumSet<E> in = EnumSet.noneOf(codes);
    in.addAll(present);
    return new KnownCodes<>(in, EnumSet.complementOf(in));
  }

  /** Known to be in the set, in the order in which the codes are declared. */
  public Set<E> present() {
    return present;
  }

  /** Known not to be in the set, in the order in which the codes are declared. */
  public Set<E> absent() {
    return absent;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KnownCodes<?> that
        && present.equals(that.present)
        && absent.equals(that.absent);
  }

  @Override
  public int hashCode() {
    return Objects.hash(present, absent);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (E code : present) {
      text.append(text.isEmpty() ? "" : ", ").append(code.name());
    }
    for (E code : absent) {
      text.append(text.isEmpty() ? "!" : ", !").append(code.name());
    }
    return text.toString();
  }
}
