// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.docs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.participation.EventKind;
import se.samverkan.sam.core.participation.Stage;
import se.samverkan.sam.core.participation.Transition;
import se.samverkan.sam.core.participation.Transitions;

/**
 * The ways from one stage to another, with what leads along them. A way that leads from every stage
 * of a group is one way from the group.
 *
 * @param from the id of a stage or of a group
 * @param to the id of a stage or of a group
 * @param events what leads along it
 */
record Way(String from, String to, Set<Label> events) {

  static final String CONSIDERED = "Considered";
  static final String ENROLLED = "Enrolled";

  private static final Map<String, Set<Stage>> GROUPS = groups();

  Way {
    events = new LinkedHashSet<>(events);
  }

  List<String> english() {
    return events.stream().map(Label::en).distinct().toList();
  }

  List<String> swedish() {
    return events.stream().map(Label::sv).distinct().toList();
  }

  static List<Way> all() {
    Map<Label, Map<Stage, Set<Stage>>> byEvent = new LinkedHashMap<>();
    Map<List<String>, Set<Label>> ways = new LinkedHashMap<>();
    for (Transition one : Transitions.all()) {
      if (leadsAnywhereIn(one.kind())) {
        String group = one.to().isProspective() ? CONSIDERED : ENROLLED;
        ways.computeIfAbsent(List.of(one.from().name(), group), key -> new LinkedHashSet<>())
            .add(one.form());
      } else if (one.from() != one.to()) {
        byEvent
            .computeIfAbsent(one.form(), key -> new LinkedHashMap<>())
            .computeIfAbsent(one.to(), key -> EnumSet.noneOf(Stage.class))
            .add(one.from());
      }
    }
    byEvent.forEach(
        (event, targets) ->
            targets.forEach(
                (to, from) ->
                    ends(from, to)
                        .forEach(
                            end ->
                                ways.computeIfAbsent(
                                        List.of(end, to.name()), key -> new LinkedHashSet<>())
                                    .add(event))));
    List<Way> all = new ArrayList<>();
    ways.forEach((ends, events) -> all.add(new Way(ends.get(0), ends.get(1), events)));
    return all;
  }

  /** Whether the event itself, or the case, tells to which stage of a group it leads. */
  private static boolean leadsAnywhereIn(EventKind kind) {
    return kind == EventKind.TAKEN_OVER || kind == EventKind.RESUMED;
  }

  /** Stages in words, where a whole group is named for its stages. */
  static String inWords(Set<Stage> stages) {
    List<String> words = new ArrayList<>();
    Set<Stage> rest = EnumSet.copyOf(stages);
    GROUPS.forEach(
        (group, members) -> {
          if (rest.containsAll(members)) {
            words.add(group.equals(CONSIDERED) ? "considered" : "enrolled");
            rest.removeAll(members);
          }
        });
    Set<Stage> working = EnumSet.copyOf(where(Stage::isEnrolled));
    working.remove(Stage.INTERRUPTED);
    if (rest.containsAll(working)) {
      words.add("enrolled and not interrupted");
      rest.removeAll(working);
    }
    rest.forEach(stage -> words.add(stage.label().en()));
    return String.join(", ", words);
  }

  /**
   * Where ways to a stage begin: at groups of which every other stage leads there, or at stages.
   */
  private static List<String> ends(Set<Stage> from, Stage to) {
    List<String> ends = new ArrayList<>();
    Set<Stage> rest = EnumSet.copyOf(from);
    GROUPS.forEach(
        (group, members) -> {
          Set<Stage> others = EnumSet.copyOf(members);
          others.remove(to);
          if (rest.containsAll(others) && others.size() > 1) {
            ends.add(group);
            rest.removeAll(others);
          }
        });
    rest.forEach(stage -> ends.add(stage.name()));
    return ends;
  }

  private static Map<String, Set<Stage>> groups() {
    Map<String, Set<Stage>> groups = new LinkedHashMap<>();
    groups.put(CONSIDERED, where(Stage::isProspective));
    groups.put(ENROLLED, where(Stage::isEnrolled));
    return groups;
  }

  private static Set<Stage> where(Predicate<Stage> belongs) {
    Set<Stage> stages = EnumSet.noneOf(Stage.class);
    Arrays.stream(Stage.values()).filter(belongs).forEach(stages::add);
    return stages;
  }
}
