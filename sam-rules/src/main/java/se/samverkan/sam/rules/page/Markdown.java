// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A page as Markdown. What is written in back-ticks stays so; all else is escaped. */
public final class Markdown {

  private static final Pattern LIKE_AN_ITEM =
      Pattern.compile("\\A\\s*([0-9]{0,9})([-+.)])(?=\\s|\\z)");
  private static final Pattern SPECIAL = Pattern.compile("[\\\\*_\\[\\]<>#|~&]");

  private final StringBuilder text = new StringBuilder();

  private Markdown() {}

  /** The page with its title. */
  public static String of(Page page) {
    Markdown writer = new Markdown();
    writer.text.append("# ").append(inline(page.title())).append('\n');
    page.blocks().forEach(writer::write);
    return writer.text.toString();
  }

  private void write(Block block) {
    text.append('\n');
    if (block instanceof Block.Heading heading) {
      text.append("#".repeat(heading.level() + 1)).append(' ');
      text.append(inline(heading.text())).append('\n');
    } else if (block instanceof Block.Paragraph paragraph) {
      text.append(begun(paragraph.text())).append('\n');
    } else if (block instanceof Block.Listing listing) {
      listing.items().forEach(item -> text.append("- ").append(begun(item)).append('\n'));
    } else if (block instanceof Block.Outline outline) {
      items(outline.items(), "");
    } else if (block instanceof Block.Table table) {
      row(table.columns());
      text.append(
              IntStream.range(0, table.columns().size())
                  .mapToObj(column -> table.isOfNumbers(column) ? "--:" : "---")
                  .collect(bars()))
          .append('\n');
      table.rows().forEach(this::row);
    } else if (block instanceof Block.Verbatim verbatim) {
      String fence = fence(verbatim.text());
      text.append(fence).append('\n');
      verbatim.text().lines().forEach(line -> text.append(line.stripTrailing()).append('\n'));
      text.append(fence).append('\n');
    } else {
      Block.Folded folded = (Block.Folded) block;
      text.append("<details>\n<summary>").append(Html.inline(folded.summary()));
      text.append("</summary>\n");
      folded.blocks().forEach(this::write);
      text.append("\n</details>\n");
    }
  }

  /** Longer than any row of back-ticks inside. */
  private static String fence(String content) {
    StringBuilder fence = new StringBuilder("```");
    while (content.contains(fence)) {
      fence.append('`');
    }
    return fence.toString();
  }

  private void items(List<Block.Item> items, String indent) {
    for (Block.Item item : items) {
      text.append(indent).append("- ").append(begun(item.text())).append('\n');
      items(item.items(), indent + "  ");
    }
  }

  private void row(List<String> cells) {
    text.append(cells.stream().map(cell -> " " + cell(cell) + " ").collect(bars())).append('\n');
  }

  private static String cell(String text) {
    return inline(text).replace("|", "\\|").replace("\\\\|", "\\|");
  }

  private static Collector<CharSequence, ?, String> bars() {
    return Collectors.joining("|", "|", "|");
  }

  /** What begins like an item of a list must not become one. */
  private static String begun(String text) {
    return LIKE_AN_ITEM.matcher(inline(text)).replaceFirst("$1\\\\$2");
  }

  private static String inline(String text) {
    String[] parts = text.replaceAll("\\s+", " ").split("`", -1);
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 0) {
        marked.append(SPECIAL.matcher(parts[i]).replaceAll("\\\\$0"));
      } else if (i == parts.length - 1) {
        // a back-tick that nothing answers
        marked.append("\\`").append(SPECIAL.matcher(parts[i]).replaceAll("\\\\$0"));
      } else if (!parts[i].isBlank()) {
        // two back-ticks in a row would begin code of another kind
        marked.append(endsInTick(marked) ? " `" : "`").append(parts[i]).append('`');
      }
    }
    return marked.toString();
  }

  private static boolean endsInTick(StringBuilder text) {
    return text.length() > 0 && text.charAt(text.length() - 1) == '`';
  }
}
