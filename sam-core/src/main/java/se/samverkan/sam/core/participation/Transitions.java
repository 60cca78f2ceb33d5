// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samverkan.sam.core.label.Label;

/** What can happen at which stage, and where it leads; the same for every programme (F53–F54). */
public final class Transitions {

  private static final List<Transition> ALL = transitions();
  private static final Map<Stage, Set<EventKind>> POSSIBLE = possible();

  private Transitions() {}

  /** All of them, by kind of event and then by stage. */
  public static List<Transition> all() {
    return ALL;
  }

  private static List<Transition> transitions() {
    List<Transition> all = new ArrayList<>();
    for (EventKind kind : EventKind.values()) {
      StageTable.forms(kind)
          .forEach(
              (form, moves) ->
                  moves.forEach(
                      (from, to) -> all.add(new Transition(from, kind, label(kind, form), to))));
      if (kind == EventKind.TAKEN_OVER) {
        takenOver().forEach(to -> all.add(transition(Stage.NOT_BEGUN, kind, to)));
      }
      if (kind == EventKind.RESUMED) {
        takenOver().stream()
            .filter(Stage::isEnrolled)
            .forEach(to -> all.add(transition(Stage.INTERRUPTED, kind, to)));
      }
    }
    return List.copyOf(all);
  }

  /**
   * The kinds of event that can happen at a stage, in the order of {@link EventKind}. An event of
   * one can still be refused for what it says.
   */
  public static Set<EventKind> possibleAt(Stage stage) {
    return POSSIBLE.getOrDefault(stage, Set.of());
  }

  private static Map<Stage, Set<EventKind>> possible() {
    Map<Stage, Set<EventKind>> possible = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
      ALL.stream().filter(one -> one.from() == stage).forEach(one -> kinds.add(one.kind()));
      if (stage != Stage.NOT_BEGUN) {
        kinds.add(EventKind.EVENT_VOIDED);
      }
      possible.put(stage, Collections.unmodifiableSet(kinds));
    }
    return possible;
  }

  /** The stages at which a case can be taken over from another system. */
  private static List<Stage> takenOver() {
    return Arrays.stream(Stage.values()).filter(Transitions::canBeTakenOver).toList();
  }

  static boolean canBeTakenOver(Stage stage) {
    return stage.isProspective() || (stage.isEnrolled() && stage != Stage.INTERRUPTED);
  }

  private static Transition transition(Stage from, EventKind kind, Stage to) {
    return new Transition(from, kind, kind.label(), to);
  }

  private static Label label(EventKind kind, EventForm form) {
    return form == EventForm.PLAIN ? kind.label() : form.label();
  }
}
