// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.participation.RecordedEvent;
import se.samverkan.sam.json.text.Pointer;
import se.samverkan.sam.json.yaml.StrictText;
import se.samverkan.sam.json.yaml.UnreadableTextException;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.json.yaml.YamlTreeBuilder;

/** Events one a line (NDJSON). Each line is a document with the limits of one. */
final class EventLines {

  private static final String BLANK = " \t\r\n";

  private EventLines() {}

  static Reading<List<RecordedEvent>> read(byte[] lines) {
    try {
      return readChecked(StrictText.decode(lines, SamJson.MAX_LIST_BYTES));
    } catch (UnreadableTextException e) {
      return DocumentFormat.refused(e);
    }
  }

  static Reading<List<RecordedEvent>> read(String lines) {
    try {
      return readChecked(StrictText.check(lines, SamJson.MAX_LIST_BYTES));
    } catch (UnreadableTextException e) {
      return DocumentFormat.refused(e);
    }
  }

  static String write(List<RecordedEvent> events) {
    StringBuilder lines = new StringBuilder();
    for (RecordedEvent event : events) {
      lines.append(SamJson.event().write(event, Layout.COMPACT)).append('\n');
    }
    return lines.toString();
  }

  private static Reading<List<RecordedEvent>> readChecked(String text) {
    List<RecordedEvent> events = new ArrayList<>();
    Problems problems = new Problems();
    int end = endWithoutBlankLines(text);
    int number = 1;
    for (int start = 0; start < end && !areTooMany(problems); number++) {
      int lineEnd = text.indexOf('\n', start);
      int stop = lineEnd < 0 ? end : Math.min(lineEnd, end);
      RecordedEvent event = readLine(text.substring(start, stop), number, problems);
      if (event != null) {
        events.add(event);
      }
      start = stop + 1;
    }
    return problems.count() > 0
        ? new Reading.Refused<>(problems.inOrder())
        : new Reading.Read<>(List.copyOf(events));
  }

  private static @Nullable RecordedEvent readLine(String line, int number, Problems problems) {
    Problems inLine = new Problems();
    RecordedEvent event = null;
    try {
      YamlNode node = JsonText.read(StrictText.check(line, SamJson.MAX_BYTES), inLine);
      event = node == null ? null : EventForms.RECORDED_EVENT.read(node, Pointer.ROOT, inLine);
    } catch (UnreadableTextException e) {
      inLine.addAll(List.of(e.problem()));
    }
    problems.addLine(number, inLine);
    return event;
  }

  /** Whether more have been found than are told; whoever reads on would tell nothing more. */
  private static boolean areTooMany(Problems problems) {
    return problems.count() > YamlTreeBuilder.MOST_PROBLEMS;
  }

  private static int endWithoutBlankLines(String text) {
    int end = text.length();
    while (end > 0 && BLANK.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
