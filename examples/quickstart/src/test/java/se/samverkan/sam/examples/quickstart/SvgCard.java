// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.quickstart;

import java.util.ArrayList;
import java.util.List;

/** A card of text and signs as SVG, with colours for light and for dark pages. */
final class SvgCard {

  private static final String STYLE =
      """
      <style>
        text { font-family: system-ui, -apple-system, "Segoe UI", sans-serif; fill: #1f2328 }
        .title { font-size: 19px; font-weight: 600 }
        .label { font-size: 15px }
        .ground { font-size: 12.5px; fill: #59636e }
        .aside { fill: #818b98 }
        .sign { font-size: 14px; font-weight: 700; text-anchor: middle; fill: #ffffff }
        .verdict { font-size: 14px; font-weight: 600; text-anchor: middle; fill: #ffffff }
        .card { fill: #ffffff; stroke: #d1d9e0 }
        .met { fill: #1a7f37 }
        .not-met { fill: #c93c37 }
        .unknown { fill: #9a6700 }
        .ask { fill: #fff8c5; stroke: #d4a72c }
        path { stroke: #d1d9e0 }
        @media (prefers-color-scheme: dark) {
          text { fill: #f0f6fc }
          .ground { fill: #9198a1 }
          .aside { fill: #7d8590 }
          .sign, .verdict { fill: #ffffff }
          .card { fill: #0d1117; stroke: #3d444d }
          .met { fill: #238636 }
          .not-met { fill: #da3633 }
          .unknown { fill: #9e6a03 }
          .ask { fill: #272115; stroke: #9e6a03 }
          path { stroke: #3d444d }
        }
      </style>
      """;

  private final List<String> lines = new ArrayList<>();
  private final int width;

  SvgCard(int width) {
    this.width = width;
  }

  void text(String kind, int x, int baseline, String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
    lines.add(
        "<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>".formatted(kind, x, baseline, escaped));
  }

  void box(String kind, int x, int y, int wide, int high, int rounding) {
    lines.add(
        "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"/>"
            .formatted(kind, x, y, wide, high, rounding));
  }

  void dot(String kind, int x, int y, boolean faint) {
    lines.add(
        "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"11\"%s/>"
            .formatted(kind, x, y, faint ? " opacity=\"0.45\"" : ""));
  }

  void rule(int from, int to, int y) {
    lines.add("<path d=\"M%s %sH%s\"/>".formatted(from, y, to));
  }

  /** The whole of it. */
  String framed(int height, String title) {
    String frame =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" width=\"%s\" height=\"%s\""
            .formatted(width, height, width, height);
    String named = " role=\"img\" aria-label=\"%s\">\n".formatted(title);
    String card =
        "<rect class=\"card\" x=\"0.5\" y=\"0.5\" width=\"%s\" height=\"%s\" rx=\"10\"/>\n"
            .formatted(width - 1, height - 1);
    return frame + named + STYLE + card + String.join("\n", lines) + "\n</svg>\n";
  }
}
