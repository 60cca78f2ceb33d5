// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.List;
import se.samverkan.sam.core.label.Label;

/** A part of a section. */
sealed interface Block {

  /** A paragraph. */
  record Text(Label label, Tone tone) implements Block {}

  /** A list of things that are said by themselves. */
  record Points(String id, Tone tone, List<Cell> cells) implements Block {
    public Points {
      cells = List.copyOf(cells);
    }
  }

  /** A heading within the section. */
  record Heading(Label label) implements Block {}

  /**
   * Terms and what there is to say of each.
   *
   * @param id distinct in the document
   */
  record Facts(String id, Style style, List<Entry> entries) implements Block {
    public Facts {
      entries = List.copyOf(entries);
    }
  }

  /** How terms are laid out: side by side with their numbers large, or under each other. */
  enum Style {
    TILES,
    LIST
  }

  /**
   * A table.
   *
   * @param id distinct in the document
   * @param corner what the first column holds
   */
  record Grid(String id, Label caption, Label corner, List<Column> columns, List<Entry> rows)
      implements Block {
    public Grid {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /** Where the cells of a column stand in each row. */
    int place(String column) {
      return columns.stream().map(Column::id).toList().indexOf(column);
    }
  }

  /** A column of a table. */
  record Column(String id, Label label) {
    static Column of(String id, String sv, String en) {
      return new Column(id, new Label(sv, en));
    }
  }

  /**
   * A row of a table, or a term.
   *
   * @param id distinct in its table
   * @param cells one for each column; of a term any number
   */
  record Entry(String id, Label label, List<Cell> cells) {
    public Entry {
      cells = List.copyOf(cells);
    }

    static Entry of(String id, String sv, String en, Cell... cells) {
      return new Entry(id, new Label(sv, en), List.of(cells));
    }

    static Entry of(String id, Label label, Cell... cells) {
      return new Entry(id, label, List.of(cells));
    }
  }

  /**
   * A chart of columns of a table that stands right under it.
   *
   * @param kind its form
   * @param title what it shows
   * @param axis what its numbers count
   * @param columns the ids of the columns
   * @param grid the table
   */
  record Chart(Kind kind, Label title, Unit axis, List<String> columns, Grid grid)
      implements Block {
    public Chart {
      columns = List.copyOf(columns);
    }
  }

  /** The form of a chart. */
  enum Kind {
    BARS,
    LINES
  }

  /** A paragraph that tells how numbers came about. */
  static Block note(String sv, String en) {
    return new Text(new Label(sv, en), Tone.NOTE);
  }

  static Block text(String sv, String en) {
    return new Text(new Label(sv, en), Tone.PLAIN);
  }

  static Block heading(String sv, String en) {
    return new Heading(new Label(sv, en));
  }
}
