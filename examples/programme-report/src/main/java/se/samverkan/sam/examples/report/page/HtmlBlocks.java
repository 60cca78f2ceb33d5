// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;

/** Writes what sections hold. */
final class HtmlBlocks {

  private static final int LONG = 15;

  private final Html html;
  private final Language language;
  private final HtmlCells cells;

  HtmlBlocks(Html html, Language language) {
    this.html = html;
    this.language = language;
    this.cells = new HtmlCells(html, language);
  }

  void write(Block block) {
    if (block instanceof Block.Text text) {
      html.element("p", in(text.label()), "class", "tone-" + text.tone().style());
    } else if (block instanceof Block.Points points) {
      html.open("ul", "class", "points tone-" + points.tone().style());
      points.cells().forEach(one -> cell("li", one));
      html.close("ul");
    } else if (block instanceof Block.Heading heading) {
      html.element("h3", in(heading.label()));
    } else if (block instanceof Block.Facts facts) {
      facts(facts);
    } else if (block instanceof Block.Grid grid) {
      grid(grid);
    } else if (block instanceof Block.Chart chart) {
      chart(chart);
    }
    html.line();
  }

  private void facts(Block.Facts facts) {
    html.open("dl", "class", facts.style() == Block.Style.TILES ? "tiles" : "facts");
    for (Block.Entry entry : facts.entries()) {
      html.open("div").element("dt", in(entry.label()));
      entry.cells().forEach(one -> cell("dd", one));
      html.close("div");
    }
    html.close("dl");
  }

  private void cell(String element, Cell cell) {
    html.open(element);
    cells.write(cell);
    html.close(element);
  }

  private void grid(Block.Grid grid) {
    String caption = "caption-" + grid.id();
    html.open(
        "div",
        "class",
        grid.rows().size() > LONG ? "scroll long" : "scroll",
        "role",
        "region",
        "tabindex",
        "0",
        "aria-labelledby",
        caption);
    html.open("table", "id", grid.id());
    html.element("caption", in(grid.caption()), "id", caption);
    html.open("thead").open("tr").element("th", in(grid.corner()), "scope", "col");
    for (Block.Column column : grid.columns()) {
      html.element("th", in(column.label()), "scope", "col", "class", style(grid, column));
    }
    html.close("tr").close("thead").open("tbody").line();
    for (Block.Entry row : grid.rows()) {
      html.open("tr", "class", row.id().equals(OutcomeSection.SUM) ? "sum" : "part");
      html.element("th", in(row.label()), "scope", "row");
      row.cells()
          .forEach(
              one -> {
                html.open("td", "class", one.isNumber() ? "right" : "left");
                cells.write(one);
                html.close("td");
              });
      html.close("tr").line();
    }
    html.close("tbody").close("table").close("div");
  }

  private static String style(Block.Grid grid, Block.Column column) {
    int place = grid.place(column.id());
    return grid.rows().stream().anyMatch(row -> row.cells().get(place).isNumber())
        ? "right"
        : "left";
  }

  private void chart(Block.Chart chart) {
    ChartData data = new ChartData(chart, language);
    if (data.hasNumbers()) {
      html.element(
          "div",
          "",
          "class",
          "plot",
          "id",
          "chart-" + chart.grid().id(),
          "role",
          "img",
          "aria-label",
          data.alternative());
    }
    grid(chart.grid());
  }

  private String in(Label label) {
    return label.in(language);
  }
}
