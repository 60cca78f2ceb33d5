// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.programme.DatedValue;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.core.programme.PolicyTerm;
import se.samverkan.sam.core.programme.Values;
import se.samverkan.sam.rules.pack.PolicyEntry;

/** Tells the values with their history, the readings of the papers, and the policy. */
final class ValuesChapter {

  private final Told told;

  ValuesChapter(Told told) {
    this.told = told;
  }

  void values() {
    Values values = told.pack().programme().values();
    if (values.names().isEmpty()) {
      return;
    }
    told.page().part(told.say("Värden", "Values"));
    List<List<String>> rows = new ArrayList<>();
    for (String name : values.names()) {
      Optional<DatedValue> inForce = values.on(name, told.asOf());
      for (DatedValue value : values.history(name)) {
        rows.add(
            List.of(
                told.page().say(value.label()) + " (`" + name + "`)",
                value.text(),
                since(value, inForce.filter(value::equals).isPresent()),
                source(value)));
      }
    }
    told.page()
        .table(
            List.of(
                told.say("Värde", "Value"),
                told.say("Är", "Is"),
                told.say("Från", "From"),
                told.say("Källa", "Source")),
            rows);
  }

  private String since(DatedValue value, boolean inForce) {
    return value.from() + (inForce ? told.say(", gäller", ", in force") : "");
  }

  private String source(DatedValue value) {
    return value.source()
        + (value.assumption().isPresent() ? told.say("; antagande", "; assumption") : "");
  }

  void interpretations() {
    List<Interpretation> all = told.pack().programme().interpretations();
    if (all.isEmpty()) {
      return;
    }
    told.page().part(told.say("Hur papperen läses", "How the papers are read"));
    for (Interpretation one : all) {
      told.page().section(told.page().say(one.question()));
      List<String> readings = new ArrayList<>();
      one.readings()
          .forEach(
              (id, label) ->
                  readings.add(
                      told.page().say(label)
                          + " (`"
                          + id
                          + "`)"
                          + (id.equals(one.reading())
                              ? told.say(" – så läses det", " – read so")
                              : "")));
      told.page().list(readings);
      told.page().text("`" + one.id() + "`, " + told.say("källa: ", "source: ") + one.source());
    }
  }

  void policy() {
    List<PolicyEntry> entries = told.pack().manifest().policy();
    if (entries.isEmpty()) {
      return;
    }
    told.page()
        .part(told.say("Hur programmet möter deltagarna", "How it deals with those who take part"));
    told.page()
        .table(
            List.of(
                told.say("Vad", "What"),
                told.say("Är", "Is"),
                told.say("Från", "From"),
                told.say("Källa", "Source")),
            entries.stream().map(this::policy).toList());
  }

  private List<String> policy(PolicyEntry entry) {
    DatedValue value = entry.value();
    Optional<PolicyTerm> term = PolicyTerm.of(value.name());
    String unit =
        term.filter(PolicyTerm::isNumber).map(one -> " " + told.page().say(one.unit())).orElse("");
    return List.of(
        told.page().say(value.label()) + " (`" + value.name() + "`)",
        value.text() + unit,
        value.from() + entry.underReading().map(this::reading).orElse(""),
        source(value));
  }

  private String reading(PolicyEntry.UnderReading under) {
    boolean inForce =
        told.interpretation(under.interpretation())
            .filter(one -> one.reading().equals(under.reading()))
            .isPresent();
    return told.say(", i läsningen `", ", in the reading `")
        + under
        + "`"
        + (inForce ? "" : told.say(", som inte gäller", ", which is not in force"));
  }
}
