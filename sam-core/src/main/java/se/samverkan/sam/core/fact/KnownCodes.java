// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.fact;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is known of a set of codes: some are known to be in it, some are known not to be, and of the
 * rest nothing is known. No code is both.
 *
 * @param <E> the codes that can be in the set
 */
public final class KnownCodes<E extends Enum<E>> {

  private final EnumSet<E> present;
  private final EnumSet<E> absent;

  private KnownCodes(EnumSet<E> present, EnumSet<E> absent) {
    this.present = present;
    this.absent = absent;
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
    return Collections.unmodifiableSet(present);
  }

  /** Known not to be in the set, in the order in which the codes are declared. */
  public Set<E> absent() {
    return Collections.unmodifiableSet(absent);
  }

  /** Whether a code is known to be in the set. */
  public boolean includes(Object code) {
    return present.contains(code);
  }

  /** Whether a code is known not to be in the set. */
  public boolean excludes(Object code) {
    return absent.contains(code);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KnownCodes<?> that
        && present.equals(that.present)
        && absent.equals(that.absent);
  }

  @Override
  public int hashCode() {
    int hash = 0;
    for (E code : present) {
      hash += code.name().hashCode();
    }
    for (E code : absent) {
      hash -= code.name().hashCode();
    }
    return hash;
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
