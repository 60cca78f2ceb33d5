// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.manifest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.DatedValue;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.core.programme.Policy;
import se.samverkan.sam.core.programme.PolicyTerm;
import se.samverkan.sam.core.programme.PolicyValue;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.rules.internal.reading.Fields;
import se.samverkan.sam.rules.internal.reading.ProblemLog;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.PolicyEntry;
import se.samverkan.sam.rules.pack.PolicyEntry.UnderReading;

/** Reads how the programme deals with those who take part. */
final class PolicyPart {

  private static final Label UNNAMED = new Label("?", "?");

  private final ProblemLog log;
  private final Map<String, Place> places;
  private final ReadingNames readings;
  private final HistoryEntry values;

  PolicyPart(ProblemLog log, Map<String, Place> places, List<Interpretation> interpretations) {
    this.log = log;
    this.places = places;
    this.readings = new ReadingNames(log, interpretations);
    this.values = new HistoryEntry(log);
  }

  /** The entries of each term stated here, and of the other terms those of the base. */
  List<PolicyEntry> read(Optional<Fields> given, List<PolicyEntry> base) {
    Map<String, List<PolicyEntry>> byTerm = new LinkedHashMap<>();
    base.forEach(
        entry ->
            byTerm.computeIfAbsent(entry.value().name(), term -> new ArrayList<>()).add(entry));
    given.ifPresent(
        fields -> {
          for (String name : fields.names()) {
            byTerm.put(name, term(fields, name));
          }
        });
    List<PolicyEntry> entries = byTerm.values().stream().flatMap(List::stream).toList();
    entries.forEach(this::checkReading);
    return entries;
  }

  /** What holds under the readings in force; nothing if the manifest has faults. */
  Policy inForce(List<PolicyEntry> entries) {
    if (!log.isClean()) {
      return Policy.none();
    }
    List<PolicyValue> inForce = new ArrayList<>();
    for (PolicyEntry entry : entries) {
      Optional<Interpretation> interpretation =
          entry.underReading().flatMap(under -> readings.find(under.interpretation()));
      if (entry
          .underReading()
          .map(UnderReading::reading)
          .equals(interpretation.map(Interpretation::reading))) {
        inForce.add(new PolicyValue(entry.value(), interpretation));
      }
    }
    return Policy.of(inForce);
  }

  private List<PolicyEntry> term(Fields policy, String name) {
    Place place = policy.placeOf(name);
    places.put("policy/" + name, place);
    Optional<PolicyTerm> term = PolicyTerm.of(name);
    if (term.isEmpty()) {
      log.unknown(
          place,
          "there is no policy term " + PackProblem.quote(name),
          name,
          Arrays.stream(PolicyTerm.values()).map(PolicyTerm::id).toList());
    }
    List<PolicyEntry> history = new ArrayList<>();
    policy
        .child(name)
        .ifPresent(
            fields -> {
              fields.required("history");
              for (Fields entry : fields.children("history")) {
                entry(entry, name, term).ifPresent(one -> add(history, one, entry));
              }
              fields.end();
            });
    return history;
  }

  private Optional<PolicyEntry> entry(Fields entry, String name, Optional<PolicyTerm> term) {
    LocalDate from = entry.date("from");
    Optional<UnderReading> under =
        entry.has("underReading") ? readings.read(entry) : Optional.empty();
    Optional<DatedValue> value =
        values.read(
            entry,
            name,
            term.map(PolicyTerm::label).orElse(UNNAMED),
            from,
            term.map(PolicyTerm::lowest).orElse(0));
    entry.end();
    if (term.isPresent() && value.isPresent()) {
      checkKind(term.get(), value.get(), entry);
    }
    return value.map(one -> new PolicyEntry(one, under));
  }

  private void checkKind(PolicyTerm term, DatedValue value, Fields entry) {
    if (term.isNumber() && value.number().isEmpty()) {
      log.problem(
          entry.placeOf("texts"), "`" + term.id() + "` is a number", "write it as `number`");
    } else if (!term.isNumber() && value.number().isPresent()) {
      log.problem(
          entry.placeOf("number"), "`" + term.id() + "` is a list of texts", "write it as `texts`");
    } else if (!term.isNumber()) {
      entry.node("texts").flatMap(YamlNode::asSequence).stream()
          .flatMap(list -> list.items().stream())
          .forEach(item -> checkText(term, value, item));
    }
  }

  /** A text that could not be read has been told of, and is not among those of the value. */
  private void checkText(PolicyTerm term, DatedValue value, YamlNode item) {
    item.asText()
        .filter(value.texts()::contains)
        .filter(text -> !term.allows(text))
        .ifPresent(
            text ->
                log.problem(
                    item.place(),
                    PackProblem.quote(text) + " cannot stand in `" + term.id() + "`",
                    "write " + term.unit().en()));
  }

  /** Two entries may begin on one day if never more than one of them is in force. */
  private void add(List<PolicyEntry> history, PolicyEntry entry, Fields fields) {
    LocalDate from = entry.value().from();
    if (!from.equals(LocalDate.EPOCH)
        && history.stream()
            .anyMatch(other -> other.value().from().equals(from) && !excludes(other, entry))) {
      log.problem(
          fields.placeOfValue("from"),
          PackProblem.quote(entry.value().name()) + " is set twice from " + from,
          "only entries under different readings of one interpretation begin on the same day");
    }
    history.add(entry);
  }

  private static boolean excludes(PolicyEntry one, PolicyEntry other) {
    return one.underReading().isPresent()
        && other.underReading().isPresent()
        && one.underReading()
            .get()
            .interpretation()
            .equals(other.underReading().get().interpretation())
        && !one.underReading().equals(other.underReading());
  }

  /** A term of the base must not fall silent because an interpretation has other readings here. */
  private void checkReading(PolicyEntry entry) {
    entry
        .underReading()
        .filter(
            under ->
                readings
                    .find(under.interpretation())
                    .filter(found -> !ReadingNames.has(found, under.reading()))
                    .isPresent())
        .filter(under -> !places.containsKey("policy/" + entry.value().name()))
        .ifPresent(
            under ->
                log.problem(
                    places.getOrDefault("interpretation/" + under.interpretation(), Place.UNKNOWN),
                    "the pack that this one builds on states `"
                        + entry.value().name()
                        + "` under the reading `"
                        + under
                        + "`, which is no longer there",
                    "state the term under `policy`, for the readings that there are"));
  }
}
