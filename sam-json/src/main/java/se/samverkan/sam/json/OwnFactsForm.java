// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.applicant.OwnFact;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.json.text.Pointer;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.json.yaml.YamlNode;

/** Facts that an agency has defined itself, by name. One that is null is not known. */
record OwnFactsForm() implements Form<NavigableMap<String, OwnFact>> {

  static final String NAME = "^[a-z][A-Za-z0-9]{0,63}$";

  private static final String VALUE =
      "true or false, a whole number from 0 to " + OwnFact.MOST + ", or a text that is not blank";

  @Override
  public String inWords() {
    return "a mapping of names to facts";
  }

  @Override
  public @Nullable NavigableMap<String, OwnFact> read(
      YamlNode node, Pointer at, Problems problems) {
    if (!(node instanceof YamlMapping mapping)) {
      refuse(node, at, problems);
      return null;
    }
    int before = problems.count();
    NavigableMap<String, OwnFact> facts = new TreeMap<>();
    for (YamlMapping.Entry entry : mapping.entries()) {
      Pointer there = at.then(entry.key());
      if (!FactCatalogue.isOwnName(entry.key())) {
        problems.add(
            entry.keyPlace(),
            there,
            Pointer.quote(entry.key())
                + " cannot be the name of a fact; use up to 64 letters from a to z and digits, a"
                + " lower-case letter first");
      } else if (!entry.value().isNull()) {
        OwnFact fact = fact(entry.value());
        if (fact == null) {
          problems.add(entry.value().place(), there, "expected " + VALUE);
        } else {
          facts.put(entry.key(), fact);
        }
      }
    }
    return problems.count() == before ? facts : null;
  }

  private static @Nullable OwnFact fact(YamlNode node) {
    if (node.asBoolean().isPresent()) {
      return OwnFact.of(node.asBoolean().get());
    } else if (node.asInteger()
        .filter(number -> number >= 0 && number <= OwnFact.MOST)
        .isPresent()) {
      return OwnFact.of(node.asInteger().get());
    }
    return node.asText().filter(text -> !text.isBlank()).map(OwnFact::of).orElse(null);
  }

  @Override
  public void write(NavigableMap<String, OwnFact> facts, Sink sink) {
    sink.startMapping();
    facts.forEach(
        (name, fact) -> {
          sink.property(name);
          if (fact instanceof OwnFact.Flag flag) {
            sink.truth(flag.value());
          } else if (fact instanceof OwnFact.Number number) {
            sink.number(number.value());
          } else {
            sink.text(((OwnFact.Text) fact).value());
          }
        });
    sink.endMapping();
  }
}
