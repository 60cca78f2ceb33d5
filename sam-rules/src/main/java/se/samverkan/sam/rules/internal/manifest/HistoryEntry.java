// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.manifest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.DatedValue;
import se.samverkan.sam.core.programme.DatedValueBuilder;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.rules.internal.reading.Fields;
import se.samverkan.sam.rules.internal.reading.ProblemLog;
import se.samverkan.sam.rules.internal.reading.Scalars;

/** Reads one entry of a {@code history}: from which day what holds, by which source. */
final class HistoryEntry {

  private static final String ONE_OF_TWO =
      "an entry of `history` needs exactly one of `number` and `texts`";

  private final ProblemLog log;
  private final Scalars scalars;

  HistoryEntry(ProblemLog log) {
    this.log = log;
    this.scalars = new Scalars(log);
  }

  /**
   * The value; nothing if it is neither a number nor a list, or both. The caller ends the entry
   * afterwards.
   *
   * @param lowest the lowest number that makes sense
   */
  Optional<DatedValue> read(Fields entry, String name, Label label, LocalDate from, int lowest) {
    DatedValueBuilder value =
        DatedValue.builder()
            .name(name)
            .label(label)
            .from(from)
            .source(entry.source())
            .assumption(entry.optionalLabel("assumption"));
    if (entry.has("number") == entry.has("texts")) {
      if (entry.has("number")) {
        log.problem(entry.place(), ONE_OF_TWO);
      } else {
        entry.missing(ONE_OF_TWO, List.of("number", "texts"));
      }
      return Optional.empty();
    }
    if (entry.has("number")) {
      value.number(entry.node("number").flatMap(node -> number(node, lowest)).orElse(lowest));
    } else {
      List<String> texts = entry.texts("texts");
      value.texts(texts.isEmpty() ? List.of("?") : texts);
    }
    return Optional.of(value.build());
  }

  private Optional<Integer> number(YamlNode node, int lowest) {
    Optional<Integer> number = scalars.number(node, "`number`");
    if (number.isPresent() && number.get() < lowest) {
      log.problem(node.place(), "`number` is " + lowest + " or more");
      return Optional.empty();
    }
    return number;
  }
}
