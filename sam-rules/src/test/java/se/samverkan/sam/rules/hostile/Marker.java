// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.hostile;

import java.util.List;

/** What hostile files try to call: whatever is called here leaves a mark for all to see. */
@SuppressWarnings("unused") // hostile files name what nobody else does
public final class Marker {

  /** The system property that is set where anything was executed. */
  public static final String PROPERTY = "sam.marker";

  /** What is a constant, and yet no number that a compiler could write in its place. */
  public static final Object CONSTANT = text();

  /** Leaves a mark as soon as it is loaded. */
  public static final class OnLoad {
    public static final int AGE = number();

    private OnLoad() {}
  }

  public Marker() {
    leave();
  }

  public static boolean leave() {
    System.setProperty(PROPERTY, "left");
    return true;
  }

  public static boolean leave(Object of) {
    return leave();
  }

  public static int number() {
    leave();
    return 1;
  }

  public static String text() {
    leave();
    return "x";
  }

  public static List<Object> list() {
    leave();
    return List.of(1, "x");
  }

  public static boolean setLeft(boolean left) {
    return leave();
  }

  /** Whether anything was executed since this was last asked. */
  static boolean wasLeft() {
    return System.clearProperty(PROPERTY) != null;
  }
}
