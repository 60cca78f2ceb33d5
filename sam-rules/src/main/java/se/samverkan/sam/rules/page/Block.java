// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.page;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of a page. Texts are plain: no markup means anything in them, except that what stands
 * between back-ticks is shown as something that was, or can be, written in a file.
 */
public sealed interface Block {

  /**
   * A heading under the title.
   *
   * @param level 1 for a part of the page, 2 for a part of such a part, and 3
   */
  record Heading(int level, String text) implements Block {
    /**
     * @throws IllegalArgumentException if the level is none of these
     */
    public Heading {
      if (level < 1 || level > 3) {
        throw new IllegalArgumentException("a heading has level 1, 2 or 3");
      }
    }
  }

  /** A paragraph. */
  record Paragraph(String text) implements Block {}

  /** A list, one text an item. */
  record Listing(List<String> items) implements Block {
    public Listing {
      items = List.copyOf(items);
    }
  }

  /**
   * A list in which items have items under them.
   *
   * @param items the outermost
   */
  record Outline(List<Item> items) implements Block {
    public Outline {
      items = List.copyOf(items);
    }
  }

  /**
   * An item of an outline.
   *
   * @param text what it says
   * @param items what stands under it
   */
  record Item(String text, List<Item> items) {
    public Item {
      items = List.copyOf(items);
    }

    /** An item with nothing under it. */
    public static Item of(String text) {
      return new Item(text, List.of());
    }
  }

  /**
   * A table.
   *
   * @param columns the headings of the columns
   * @param rows the rows, each with as many cells as there are columns
   */
  record Table(List<String> columns, List<List<String>> rows) implements Block {

    private static final Pattern NUMBER =
        Pattern.compile("[-\u2212]?[0-9]+(?:[ \u00A0.,][0-9]+)*(?:[ \u00A0]?%)?");

    /**
     * @throws IllegalArgumentException if a row has more or fewer cells than there are columns
     */
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      int width = columns.size();
      if (rows.stream().anyMatch(row -> row.size() != width)) {
        throw new IllegalArgumentException("a row has a cell for each column");
      }
    }

    /**
     * Whether a column, counted from 0, has numbers and nothing else, which are read from below.
     */
    public boolean isOfNumbers(int column) {
      return !rows.isEmpty()
          && rows.stream().allMatch(row -> NUMBER.matcher(row.get(column)).matches());
    }
  }

  /** Lines to be shown as they are, such as a part of a file that can be pasted. */
  record Verbatim(String text) implements Block {}

  /**
   * Blocks that can be folded away where a page can be worked with.
   *
   * @param summary what is seen of them then
   * @param open whether they are seen at first
   */
  record Folded(String summary, boolean open, List<Block> blocks) implements Block {
    public Folded {
      blocks = List.copyOf(blocks);
    }
  }
}
