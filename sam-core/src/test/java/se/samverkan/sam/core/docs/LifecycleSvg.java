// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.docs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import se.samverkan.sam.core.participation.Stage;

/**
 * Draws the stages in three columns (considered, enrolled, ended) and the ways between them: next
 * to next with words, past a stage or back as arcs, and out of a group from its frame.
 */
final class LifecycleSvg {

  private static final int BOX_WIDTH = 190;
  private static final int BOX_HEIGHT = 44;
  private static final int STEP = 92;
  private static final int TOP = 44;
  private static final int MARGIN = 105;
  private static final int WIDTH = 1400;
  private static final int CONSIDERED_X = 145;
  private static final int ENROLLED_X = 660;
  private static final int ENDED_X = 1170;

  private final Map<Stage, int[]> places = new EnumMap<>(Stage.class);
  private final StringBuilder svg = new StringBuilder();

  private LifecycleSvg() {}

  static String draw() {
    return new LifecycleSvg().drawn();
  }

  private String drawn() {
    column(CONSIDERED_X, Stage::isProspective);
    column(ENROLLED_X, Stage::isEnrolled);
    places.put(Stage.NOT_BEGUN, new int[] {CONSIDERED_X, TOP - 22});
    place(Stage.NOT_ENROLLED, CONSIDERED_X, 7);
    place(Stage.CLOSED, ENDED_X, 3);
    place(Stage.TRANSFERRED, ENDED_X, 5);
    place(Stage.DECEASED, ENDED_X, 9);
    int height = TOP + 10 * STEP;
    line(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\""
            + " height=\"%d\" role=\"img\" aria-label=\"Skeden i ett deltagande\">",
        WIDTH, height, WIDTH, height);
    line("<style>");
    line("  text { font-family: system-ui, sans-serif; font-size: 14px; fill: #1d2733 }");
    line("  .en { font-size: 12px; fill: #55606e }");
    line("  .way { font-size: 12px; fill: #23527c }");
    line("  .head { font-size: 17px; font-weight: 600 }");
    line("  .box { fill: #ffffff; stroke: #3d5a80; stroke-width: 1.5 }");
    line("  .end { fill: #f3f4f6; stroke: #6b7280; stroke-width: 1.5 }");
    line("  .frame { fill: #f7fafd; stroke: #b8c7d9; stroke-width: 1.2 }");
    line("  path { fill: none; stroke: #3d5a80; stroke-width: 1.4 }");
    line("  .arc { stroke: #a9b7c9; stroke-width: 1.1 }");
    line("</style>");
    line("<defs><marker id=\"tip\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"7\"");
    line("  markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0 10 5 0 10z\"");
    line("  style=\"fill: #3d5a80; stroke: none\"/></marker></defs>");
    line("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", WIDTH, height);
    frame(CONSIDERED_X, 5, "övervägs", "considered");
    frame(ENROLLED_X, 8, "inskriven", "enrolled");
    Way.all().forEach(this::way);
    places.forEach(this::box);
    line(
        "<text class=\"way\" x=\"%d\" y=\"%d\">%s</text>",
        CONSIDERED_X - MARGIN,
        height - 12,
        "ljusa bågar: samma händelse, skeden hoppas över · light arcs: the same event, stages are"
            + " skipped");
    line("</svg>");
    return svg.toString();
  }

  private void column(int x, Predicate<Stage> belongs) {
    List<Stage> stages = Arrays.stream(Stage.values()).filter(belongs).toList();
    for (int i = 0; i < stages.size(); i++) {
      place(stages.get(i), x, 1 + i);
    }
  }

  private void place(Stage stage, int x, int row) {
    places.put(stage, new int[] {x, TOP + row * STEP});
  }

  private static int frameTop() {
    return TOP + STEP - 40;
  }

  private static int frameBottom(int rows) {
    return TOP + (rows + 1) * STEP - 30;
  }

  private void frame(int x, int rows, String sv, String en) {
    line(
        "<rect class=\"frame\" rx=\"10\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>",
        x - MARGIN, frameTop(), BOX_WIDTH + 2 * MARGIN, frameBottom(rows) - frameTop());
    line("<text class=\"head\" x=\"%d\" y=\"%d\">%s</text>", x - MARGIN + 12, frameTop() + 24, sv);
    line("<text class=\"en\" x=\"%d\" y=\"%d\">%s</text>", x - MARGIN + 12, frameTop() + 42, en);
  }

  private void box(Stage stage, int[] place) {
    String style = stage.isEnd() || stage == Stage.NOT_BEGUN ? "end" : "box";
    line(
        "<rect class=\"%s\" rx=\"6\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>",
        style, place[0], place[1], BOX_WIDTH, BOX_HEIGHT);
    line("<text x=\"%d\" y=\"%d\">%s</text>", place[0] + 10, place[1] + 19, stage.label().sv());
    line(
        "<text class=\"en\" x=\"%d\" y=\"%d\">%s</text>",
        place[0] + 10, place[1] + 36, stage.label().en());
  }

  private void way(Way way) {
    boolean isFromGroup = isGroup(way.from());
    if (isGroup(way.to())) {
      intoGroup(way);
      return;
    }
    int[] to = places.get(Stage.valueOf(way.to()));
    if (isFromGroup) {
      fromGroup(way, to);
      return;
    }
    int[] from = places.get(Stage.valueOf(way.from()));
    if (to[1] - from[1] == STEP || way.to().equals(Stage.IDENTIFIED.name())) {
      down(way, from, to);
    } else {
      arc(from, to);
    }
  }

  private static boolean isGroup(String end) {
    return end.equals(Way.CONSIDERED) || end.equals(Way.ENROLLED);
  }

  /** What is taken over comes in from above; what is resumed leaves its box at the left. */
  private void intoGroup(Way way) {
    int[] from = places.get(Stage.valueOf(way.from()));
    boolean isConsidered = way.to().equals(Way.CONSIDERED);
    if (way.from().equals(Stage.NOT_BEGUN.name())) {
      int x = isConsidered ? CONSIDERED_X + 150 : ENROLLED_X + 95;
      int y = from[1] + BOX_HEIGHT / 2;
      String start =
          isConsidered
              ? "M%d %d".formatted(x, from[1] + BOX_HEIGHT)
              : "M%d %dH%d".formatted(from[0] + BOX_WIDTH, y, x);
      line("<path marker-end=\"url(#tip)\" d=\"%sV%d\"/>", start, frameTop() - 2);
      if (!isConsidered) {
        words(way, from[0] + BOX_WIDTH + 14, y - 8, 60);
      }
    } else {
      int y = from[1] + BOX_HEIGHT / 2 - 10;
      line("<path marker-end=\"url(#tip)\" d=\"M%d %dh-60v-46\"/>", from[0], y);
      words(way, from[0] - 88, y - 56, 30);
    }
  }

  private void down(Way way, int[] from, int[] to) {
    int x = from[0] + 30;
    line("<path marker-end=\"url(#tip)\" d=\"M%d %dV%d\"/>", x, from[1] + BOX_HEIGHT, to[1] - 2);
    words(way, x + 10, from[1] + BOX_HEIGHT + 20, 24);
  }

  /** Past one stage or more on the right; back on the left. */
  private void arc(int[] from, int[] to) {
    boolean isBack = to[1] < from[1];
    int side = isBack ? from[0] : from[0] + BOX_WIDTH;
    int reach = Math.min(96, 24 + Math.abs(to[1] - from[1]) / 8);
    int bend = isBack ? side - reach : side + reach;
    int start = from[1] + BOX_HEIGHT / 2 + 8;
    int end = to[1] + BOX_HEIGHT / 2 - 6;
    line(
        "<path class=\"arc\" marker-end=\"url(#tip)\" d=\"M%d %dC%d %d %d %d %d %d\"/>",
        side, start, bend, start, bend, end, isBack ? side - 1 : side + 1, end);
  }

  private void fromGroup(Way way, int[] to) {
    boolean isConsidered = way.from().equals(Way.CONSIDERED);
    int x = isConsidered ? CONSIDERED_X : ENROLLED_X;
    int right = x + BOX_WIDTH + MARGIN;
    int bottom = frameBottom(isConsidered ? 5 : 8);
    int middle = to[1] + BOX_HEIGHT / 2;
    if (way.to().equals(Stage.DECEASED.name())) {
      int from = isConsidered ? x - 60 : x + 95;
      line("<path marker-end=\"url(#tip)\" d=\"M%d %dV%dH%d\"/>", from, bottom, middle, to[0] - 2);
      if (!isConsidered) {
        words(way, right + 10, middle - 8, 30);
      }
    } else if (to[0] != x) {
      line("<path marker-end=\"url(#tip)\" d=\"M%d %dH%d\"/>", right, middle, to[0] - 2);
      words(
          way, isConsidered ? right + 14 : right + 10, isConsidered ? middle - 8 : middle + 17, 24);
    } else if (to[1] > bottom) {
      line("<path marker-end=\"url(#tip)\" d=\"M%d %dV%d\"/>", x + 30, bottom, to[1] - 2);
      words(way, x + 40, bottom + 16, 50);
    } else {
      line("<path marker-end=\"url(#tip)\" d=\"M%d %dH%d\"/>", right, middle, x + BOX_WIDTH + 2);
      words(way, x + BOX_WIDTH + 22, middle + 17, 14);
    }
  }

  private void words(Way way, int x, int y, int width) {
    int line = y;
    for (String words : wrapped(way.swedish(), width)) {
      line("<text class=\"way\" x=\"%d\" y=\"%d\">%s</text>", x, line, words);
      line += 15;
    }
  }

  private static List<String> wrapped(List<String> words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words) {
      if (line.length() > 0 && line.length() + word.length() + 2 > width) {
        lines.add(line + ",");
        line.setLength(0);
      }
      line.append(line.length() > 0 ? ", " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private void line(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
