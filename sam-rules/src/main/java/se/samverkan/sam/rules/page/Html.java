// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.page;

import java.util.List;

/** A page as HTML, whole in one text that loads nothing and runs nothing. */
public final class Html {

  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private final StringBuilder text = new StringBuilder();

  private Html() {}

  /** The page with its title. */
  public static String of(Page page) {
    Html writer = new Html();
    writer.text.append("<!DOCTYPE html>\n<html lang=\"").append(page.language().tag());
    writer.text.append("\">\n<head>\n<meta charset=\"utf-8\">\n");
    writer.text.append("<meta http-equiv=\"Content-Security-Policy\" content=\"");
    writer.text.append(POLICY).append("\">\n");
    writer.text.append(
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    writer.text.append("<title>").append(escaped(page.title())).append("</title>\n<style>\n");
    writer.text.append(PageStyle.CSS).append("</style>\n</head>\n<body>\n<main>\n");
    writer.text.append("<h1>").append(inline(page.title())).append("</h1>\n");
    page.blocks().forEach(writer::write);
    return writer.text.append("</main>\n</body>\n</html>\n").toString();
  }

  private void write(Block block) {
    if (block instanceof Block.Heading heading) {
      element("h" + (heading.level() + 1), heading.text());
    } else if (block instanceof Block.Paragraph paragraph) {
      element("p", paragraph.text());
    } else if (block instanceof Block.Listing listing) {
      text.append("<ul>\n");
      listing.items().forEach(item -> element("li", item));
      text.append("</ul>\n");
    } else if (block instanceof Block.Outline outline) {
      items(outline.items());
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Verbatim verbatim) {
      text.append("<pre>").append(escaped(verbatim.text())).append("</pre>\n");
    } else {
      Block.Folded folded = (Block.Folded) block;
      text.append(folded.open() ? "<details open>" : "<details>").append('\n');
      element("summary", folded.summary());
      folded.blocks().forEach(this::write);
      text.append("</details>\n");
    }
  }

  private void items(List<Block.Item> items) {
    text.append("<ul>\n");
    for (Block.Item item : items) {
      text.append("<li>").append(inline(item.text()));
      if (!item.items().isEmpty()) {
        text.append('\n');
        items(item.items());
      }
      text.append("</li>\n");
    }
    text.append("</ul>\n");
  }

  private void table(Block.Table table) {
    text.append("<div class=\"table\"><table>\n<thead>\n");
    row(table, "th scope=\"col\"", "th", table.columns());
    text.append("</thead>\n<tbody>\n");
    table.rows().forEach(row -> row(table, "td", "td", row));
    text.append("</tbody>\n</table></div>\n");
  }

  private void row(Block.Table table, String open, String close, List<String> cells) {
    text.append("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      text.append('<').append(open).append(table.isOfNumbers(i) ? " class=\"number\"" : "");
      text.append('>').append(inline(cells.get(i))).append("</").append(close).append('>');
    }
    text.append("</tr>\n");
  }

  private void element(String name, String content) {
    text.append('<').append(name).append('>').append(inline(content));
    text.append("</").append(name).append(">\n");
  }

  static String inline(String content) {
    StringBuilder marked = new StringBuilder();
    boolean code = false;
    for (String part : content.split("`", -1)) {
      marked.append(code ? "<code>" + escaped(part) + "</code>" : escaped(part));
      code = !code;
    }
    return marked.toString();
  }

  private static String escaped(String content) {
    return content
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
