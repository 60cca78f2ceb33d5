// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.YamlScalar;

/** Writes YAML in block style, quoting every text that some reader of YAML could take for more. */
final class YamlSink implements Sink {

  private static final Set<String> TRUTHS_OF_OLD = Set.of("y", "n", "yes", "no", "on", "off");

  /** Unquoted, what ends a line could end in a colon, and the rest pass for something else. */
  private static final Set<Integer> BREAKS = Set.of((int) '\n', (int) '\r', 0x85, 0x2028, 0x2029);

  private final StringBuilder written = new StringBuilder();
  private final Emitter emitter;

  YamlSink() {
    DumpSettings settings =
        DumpSettings.builder().setBestLineBreak("\n").setSplitLines(false).setIndent(2).build();
    emitter = new Emitter(settings, new Builder(written));
    emitter.emit(new StreamStartEvent());
    emitter.emit(new DocumentStartEvent(false, Optional.empty(), Map.of()));
  }

  /** The text, once everything has been told. */
  String finish() {
    emitter.emit(new DocumentEndEvent(false));
    emitter.emit(new StreamEndEvent());
    return written.toString();
  }

  @Override
  public void startMapping() {
    emitter.emit(new MappingStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK));
  }

  @Override
  public void property(String name) {
    scalar(name, isPlainly(name));
  }

  @Override
  public void endMapping() {
    emitter.emit(new MappingEndEvent());
  }

  @Override
  public void startList() {
    emitter.emit(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK));
  }

  @Override
  public void endList() {
    emitter.emit(new SequenceEndEvent());
  }

  @Override
  public void text(String text) {
    JsonSink.refuseFaulty(text);
    scalar(text, isPlainly(text));
  }

  @Override
  public void number(int number) {
    scalar(Integer.toString(number), true);
  }

  @Override
  public void number(BigDecimal number) {
    scalar(number.toPlainString(), true);
  }

  @Override
  public void truth(boolean truth) {
    scalar(Boolean.toString(truth), true);
  }

  private static boolean isPlainly(String text) {
    return new YamlScalar(Place.UNKNOWN, text, false).kind() == YamlScalar.Kind.TEXT
        && !TRUTHS_OF_OLD.contains(text.toLowerCase(Locale.ROOT))
        && text.chars().noneMatch(BREAKS::contains);
  }

  private void scalar(String text, boolean plainly) {
    Event event =
        new ScalarEvent(
            Optional.empty(),
            Optional.empty(),
            new ImplicitTuple(plainly, true),
            text,
            plainly ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED);
    emitter.emit(event);
  }

  private record Builder(StringBuilder text) implements StreamDataWriter {

    @Override
    public void write(String part) {
      text.append(part);
    }

    @Override
    public void write(String part, int offset, int length) {
      text.append(part, offset, offset + length);
    }
  }
}
