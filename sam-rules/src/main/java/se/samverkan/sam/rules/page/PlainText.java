// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.page;

import java.util.ArrayList;
import java.util.List;

/** A page as plain text, for a terminal or a mail. Lines end in a line feed. */
public final class PlainText {

  private static final int WIDTH = 100;
  private static final int NARROWEST = 12;

  private final StringBuilder text = new StringBuilder();

  private boolean underHeading = true;

  private PlainText() {}

  /** The page with its title. */
  public static String of(Page page) {
    PlainText writer = new PlainText();
    writer.underlined(page.title(), '=');
    page.blocks().forEach(writer::write);
    return writer.text.toString();
  }

  private void write(Block block) {
    block(block);
    underHeading = block instanceof Block.Heading;
  }

  private void block(Block block) {
    if (block instanceof Block.Heading heading) {
      text.append('\n');
      underlined(heading.text(), heading.level() == 1 ? '-' : ' ');
    } else if (block instanceof Block.Paragraph paragraph) {
      apart();
      Lines.of(paragraph.text(), WIDTH).forEach(this::line);
    } else if (block instanceof Block.Listing listing) {
      listing.items().forEach(item -> item(item, "  "));
    } else if (block instanceof Block.Outline outline) {
      items(outline.items(), "  ");
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Verbatim verbatim) {
      apart();
      verbatim.text().lines().forEach(one -> line("    " + one));
    } else {
      Block.Folded folded = (Block.Folded) block;
      apart();
      line(folded.summary());
      folded.blocks().forEach(this::write);
    }
  }

  /** An empty line before what would else run together with what stands above it. */
  private void apart() {
    if (!underHeading) {
      text.append('\n');
    }
  }

  private void underlined(String heading, char with) {
    line(heading);
    if (with != ' ') {
      line(String.valueOf(with).repeat(Math.min(WIDTH, length(heading))));
    }
  }

  private void items(List<Block.Item> items, String indent) {
    for (Block.Item item : items) {
      item(item.text(), indent);
      items(item.items(), indent + "  ");
    }
  }

  private void item(String item, String indent) {
    String begin = indent + "- ";
    for (String one : Lines.of(item, WIDTH - begin.length())) {
      line(begin + one);
      begin = indent + "  ";
    }
  }

  private void table(Block.Table table) {
    int[] widths = widths(table);
    row(table.columns(), widths);
    List<String> rules = new ArrayList<>();
    for (int width : widths) {
      rules.add("-".repeat(width));
    }
    row(rules, widths);
    table.rows().forEach(row -> row(row, widths));
  }

  /** As wide as the widest cell; where all that is too wide, the widest columns give way. */
  private static int[] widths(Block.Table table) {
    int[] widths = new int[table.columns().size()];
    measure(table.columns(), widths);
    table.rows().forEach(row -> measure(row, widths));
    int room = WIDTH - 2 * (widths.length - 1) - 2;
    while (sum(widths) > room && widths[widest(widths)] > NARROWEST) {
      widths[widest(widths)]--;
    }
    return widths;
  }

  private static void measure(List<String> row, int[] widths) {
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], length(row.get(i)));
    }
  }

  private static int sum(int[] widths) {
    int sum = 0;
    for (int width : widths) {
      sum += width;
    }
    return sum;
  }

  private static int widest(int[] widths) {
    int widest = 0;
    for (int i = 1; i < widths.length; i++) {
      widest = widths[i] > widths[widest] ? i : widest;
    }
    return widest;
  }

  private void row(List<String> cells, int[] widths) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      wrapped.add(Lines.of(cells.get(i), widths[i]));
      height = Math.max(height, wrapped.get(i).size());
    }
    for (int at = 0; at < height; at++) {
      StringBuilder row = new StringBuilder("  ");
      for (int i = 0; i < widths.length; i++) {
        String cell = at < wrapped.get(i).size() ? wrapped.get(i).get(at) : "";
        row.append(i == 0 ? "" : "  ").append(cell);
        row.append(" ".repeat(Math.max(0, widths[i] - length(cell))));
      }
      line(row.toString());
    }
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }
}
