// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that all engines are asked alike.
 *
 * @param <T> what they are asked about
 */
interface Trial<T> {

  /** The pack that is asked. */
  String pack();

  /** A case. */
  T draw(Draw draw);

  /**
   * Whether the engines' whole answers are compared; else what they find, of which the rest is made
   * by the same code for all.
   */
  boolean isWhole(T one);

  /** In what the engines' answers differ, without any value of it; nothing if all are equal. */
  Optional<String> difference(T one);

  /** The same case, each time with one thing less known. */
  Stream<T> smaller(T one);

  /** All of a case, to be read by somebody who looks for the fault. */
  String written(T one);
}
