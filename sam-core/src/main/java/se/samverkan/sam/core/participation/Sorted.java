// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Sets whose order does not hang on chance, so that equal events are written alike. */
final class Sorted {

  private Sorted() {}

  static <T extends Comparable<? super T>> Set<T> copy(Collection<T> some) {
    return Collections.unmodifiableSet(new TreeSet<>(some));
  }
}
