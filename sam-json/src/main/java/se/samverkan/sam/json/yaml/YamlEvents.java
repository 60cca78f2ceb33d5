// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Tells a tree builder what the events of the YAML parser say, refusing what is too clever. */
final class YamlEvents {

  private final YamlTreeBuilder tree;
  private int documents;

  private YamlEvents(YamlTreeBuilder tree) {
    this.tree = tree;
  }

  /**
   * Tells the builder all of a text.
   *
   * @throws UnreadableTextException where the text cannot be read any further
   */
  static void tell(String text, YamlTreeBuilder tree) {
    YamlEvents events = new YamlEvents(tree);
    LoadSettings settings = LoadSettings.builder().setLabel("yaml").build();
    Place last = Place.START;
    try {
      ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, text));
      while (parser.hasNext()) {
        Event event = parser.next();
        last = event.getStartMark().map(YamlEvents::place).orElse(last);
        events.tell(event, last);
      }
    } catch (MarkedYamlEngineException e) {
      Place at = e.getProblemMark().or(e::getContextMark).map(YamlEvents::place).orElse(last);
      throw tree.stop(at, YamlSyntax.inWords(e));
    } catch (YamlEngineException | IllegalArgumentException e) {
      throw tree.stop(last, YamlSyntax.OTHER);
    }
    if (tree.root() == null) {
      throw tree.stop(Place.START, "there is nothing to read");
    }
  }

  private void tell(Event event, Place place) {
    switch (event.getEventId()) {
      case DocumentStart -> startDocument((DocumentStartEvent) event, place);
      case MappingStart -> {
        MappingStartEvent start = (MappingStartEvent) event;
        refuseTag(start.getTag(), place);
        startNode(start, place);
        tree.startMapping(place);
      }
      case SequenceStart -> {
        SequenceStartEvent start = (SequenceStartEvent) event;
        refuseTag(start.getTag(), place);
        startNode(start, place);
        tree.startSequence(place);
      }
      case MappingEnd, SequenceEnd -> tree.end();
      case Scalar -> scalar((ScalarEvent) event, place);
      case Alias -> alias(place);
      case StreamStart, StreamEnd, DocumentEnd, Comment -> {}
    }
  }

  private void startDocument(DocumentStartEvent event, Place place) {
    if (event.getSpecVersion().isPresent() || !event.getTags().isEmpty()) {
      tree.problem(place, "directives (lines that begin with %) are not allowed");
    }
    documents++;
    if (documents > 1) {
      throw tree.stop(place, "a second document begins here; a file holds one");
    }
  }

  private void startNode(NodeEvent event, Place place) {
    refuseAnchor(event, place);
    if (tree.expectsKey()) {
      throw tree.stop(place, "a key must be a text, not a mapping or a list");
    }
  }

  private void scalar(ScalarEvent event, Place place) {
    refuseTag(event.getTag(), place);
    refuseAnchor(event, place);
    if (!tree.expectsKey()) {
      tree.scalar(place, event.getValue(), !event.isPlain());
      return;
    }
    YamlScalar key = new YamlScalar(place, event.getValue(), !event.isPlain());
    if (event.isPlain() && event.getValue().equals("<<")) {
      tree.problem(place, "merge keys (<<) are not allowed");
    } else if (key.kind() != YamlScalar.Kind.TEXT) {
      tree.problem(place, "a key must be a text; this one has to be quoted");
    }
    tree.key(place, event.getValue());
  }

  private void alias(Place place) {
    String message = "aliases (*name) are not allowed; write the value out";
    if (tree.expectsKey()) {
      throw tree.stop(place, message);
    }
    tree.problem(place, message);
    tree.scalar(place, "", false);
  }

  private void refuseAnchor(NodeEvent event, Place place) {
    if (event.getAnchor().isPresent()) {
      tree.problem(place, "anchors (&name) are not allowed");
    }
  }

  private void refuseTag(Optional<String> tag, Place place) {
    if (tag.isPresent()) {
      tree.problem(place, "tags (!name) are not allowed");
    }
  }

  private static Place place(Mark mark) {
    return new Place(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
