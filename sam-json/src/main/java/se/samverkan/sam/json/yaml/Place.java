// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json.yaml;

/**
 * A place in a text. Tabs and letters beyond ASCII count as one column each.
 *
 * @param line from 1; 0 where the place is not known
 * @param column from 1; 0 where the place is not known
 */
public record Place(int line, int column) implements Comparable<Place> {

  /** The first character of a text. */
  public static final Place START = new Place(1, 1);

  /** Nowhere that can be told. */
  public static final Place UNKNOWN = new Place(0, 0);

  /**
   * @throws IllegalArgumentException if either number is negative
   */
  public Place {
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("a place has no negative line or column");
    }
  }

  @Override
  public int compareTo(Place other) {
    int lines = Integer.compare(line, other.line);
    return lines != 0 ? lines : Integer.compare(column, other.column);
  }

  /** {@code line:column}. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
