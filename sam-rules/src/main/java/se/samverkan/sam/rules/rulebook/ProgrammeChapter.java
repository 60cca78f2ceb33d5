// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.rulebook;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.sam.core.programme.Body;
import se.samverkan.sam.core.programme.Party;
import se.samverkan.sam.core.programme.Programme;

/** Tells what the programme is. */
final class ProgrammeChapter {

  private final Told told;

  ProgrammeChapter(Told told) {
    this.told = told;
  }

  void write() {
    Programme programme = told.pack().programme();
    told.page().part(told.say("Programmet", "The programme"));
    List<String> items = new ArrayList<>();
    items.add(
        told.say("tid: från ", "time: from ")
            + programme.from()
            + programme
                .until()
                .map(last -> told.say(" till och med ", " until ") + last)
                .orElse(""));
    items.add(
        told.say("reglerna kan användas från ", "the rules can be used from ")
            + told.pack().manifest().validFrom());
    told.pack()
        .manifest()
        .basedOn()
        .ifPresent(
            base ->
                items.add(
                    told.say("bygger på paketet `", "builds on the pack `")
                        + base.pack()
                        + "` "
                        + base.version()));
    if (!programme.aliases().isEmpty()) {
      items.add(
          told.say("kallas också: ", "also called: ") + String.join("; ", programme.aliases()));
    }
    programme
        .funder()
        .ifPresent(funder -> items.add(told.say("betalas av: ", "paid for by: ") + funder));
    told.page().list(items);
    parties(told.say("Parter", "Parties"), programme.parties());
    parties(told.say("Remitterar personer", "Refer people"), programme.referrers());
    bodies(programme.bodies());
    told.page().section(told.say("Programmets papper", "The programme's papers"));
    told.page().list(programme.sources().stream().map(source -> source.text()).toList());
  }

  private void parties(String heading, List<Party> parties) {
    if (parties.isEmpty()) {
      return;
    }
    told.page().section(heading);
    told.page()
        .table(
            List.of(
                told.say("Namn", "Name"), told.say("Slag", "Kind"), told.say("Källa", "Source")),
            parties.stream()
                .map(
                    party ->
                        List.of(
                            party.name(),
                            told.page().say(party.agency().label()),
                            party.source().text()))
                .toList());
  }

  private void bodies(List<Body> bodies) {
    if (bodies.isEmpty()) {
      return;
    }
    told.page().section(told.say("Grupper och uppdrag", "Bodies and mandates"));
    told.page()
        .table(
            List.of(
                told.say("Grupp", "Body"),
                told.say("Uppdrag", "Mandates"),
                told.say("Källa", "Source")),
            bodies.stream()
                .map(
                    body ->
                        List.of(
                            told.page().say(body.label()),
                            body.mandates().stream()
                                .map(mandate -> told.page().say(mandate.label()))
                                .collect(joining("; ")),
                            body.source().text()))
                .toList());
  }
}
