// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.math.BigDecimal;

/** What values are told to, part by part: a format in which they are written. */
interface Sink {

  void startMapping();

  void property(String name);

  void endMapping();

  void startList();

  void endList();

  /**
   * A text.
   *
   * @throws IllegalArgumentException if a reader would refuse it
   */
  void text(String text);

  void number(int number);

  void number(BigDecimal number);

  void truth(boolean truth);
}
