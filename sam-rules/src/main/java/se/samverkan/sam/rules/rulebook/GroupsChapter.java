// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.rulebook;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.core.programme.GroupRole;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.internal.assess.RulesOnDate;
import se.samverkan.sam.rules.page.Block;

/** Tells who belongs, group by group, and which combinations of criteria decide. */
final class GroupsChapter {

  private static final int MOST_COLUMNS = 6;

  private final Told told;
  private final RulesOnDate rules;

  GroupsChapter(Told told, RulesOnDate rules) {
    this.told = told;
    this.rules = rules;
  }

  void write() {
    List<CriterionGroup> groups = told.pack().programme().groups();
    List<CriterionGroup> target = of(groups, GroupRole.TARGET_GROUP);
    told.page().part(told.say("Vem som tillhör målgruppen", "Who belongs to the target group"));
    if (target.size() > 1) {
      told.page()
          .text(
              told.say(
                      "Det räcker att tillhöra en av grupperna: ",
                      "It is enough to belong to one of the groups: ")
                  + target.stream()
                      .map(group -> told.page().say(group.label()))
                      .collect(joining("; "))
                  + ".");
    }
    target.forEach(this::group);
    part(of(groups, GroupRole.INTAKE), told.say("Intagning", "Intake"));
    part(
        of(groups, GroupRole.BACKGROUND),
        told.say("Bakgrund, som inte avgör", "Background, which decides nothing"));
  }

  private static List<CriterionGroup> of(List<CriterionGroup> groups, GroupRole role) {
    return groups.stream().filter(group -> group.role() == role).toList();
  }

  private void part(List<CriterionGroup> groups, String heading) {
    if (!groups.isEmpty()) {
      told.page().part(heading);
      groups.forEach(this::group);
    }
  }

  private void group(CriterionGroup group) {
    told.page().section(told.page().say(group.label()));
    told.page().text(told.say("Källa: ", "Source: ") + group.source());
    Block.Item asked = told.requirement(group.requirement());
    told.page().text(told.say("Gruppen kräver:", "The group asks for:"));
    told.page().outline(List.of(asked));
    Requirement deciding = rules.deciding().get(group.id());
    if (deciding == null) {
      told.page()
          .text(told.say("Inget av det gäller den dagen.", "None of it is in force on that day."));
    } else {
      matrix(deciding);
    }
  }

  private void matrix(Requirement deciding) {
    Optional<List<Set<String>>> enough = Combinations.enough(deciding);
    Optional<List<Set<String>>> outside = Combinations.outside(deciding);
    if (deciding.criteria().size() < 2) {
      return;
    } else if (enough.isEmpty() || outside.isEmpty()) {
      told.page()
          .text(
              told.say(
                  "Kombinationerna som avgör är för många för att räknas upp.",
                  "The combinations that decide are too many to list."));
      return;
    }
    told.page().text(told.say("Så avgörs det:", "This is how it is decided:"));
    if (enough.get().size() <= MOST_COLUMNS) {
      ways(deciding, enough.get());
    } else {
      told.page().list(enough.get().stream().map(this::all).toList());
    }
    outside(outside.get());
  }

  private void outside(List<Set<String>> outside) {
    if (outside.stream().allMatch(set -> set.size() == 1)) {
      told.page()
          .text(
              told.say(
                  "Det räcker att ett av kraven inte är uppfyllt för att gruppen inte ska vara det.",
                  "The group is not met as soon as one of the criteria is not."));
      return;
    }
    told.page()
        .text(
            told.say(
                "Gruppen är inte uppfylld om något av detta gäller:",
                "The group is not met if one of these holds:"));
    told.page().list(outside.stream().map(this::none).toList());
  }

  private void ways(Requirement deciding, List<Set<String>> enough) {
    List<String> columns = new ArrayList<>();
    columns.add(told.say("Krav", "Criterion"));
    for (int i = 1; i <= enough.size(); i++) {
      columns.add(
          enough.size() == 1
              ? told.say("För gruppen", "For the group")
              : told.say("Väg ", "Way ") + i);
    }
    List<List<String>> rows = new ArrayList<>();
    for (String id : deciding.criteria()) {
      List<String> row = new ArrayList<>();
      row.add(told.sentence(id));
      for (Set<String> way : enough) {
        row.add(way.contains(id) ? told.say("måste vara uppfyllt", "must be met") : "–");
      }
      rows.add(row);
    }
    told.page().table(columns, rows);
  }

  private String all(Set<String> criteria) {
    return told.say("uppfyllt: ", "met: ")
        + criteria.stream().map(told::sentence).collect(joining("; "));
  }

  private String none(Set<String> criteria) {
    return told.say("inte uppfyllt: ", "not met: ")
        + criteria.stream()
            .map(told::sentence)
            .collect(joining(told.say("; och inte heller: ", "; nor: ")));
  }
}
