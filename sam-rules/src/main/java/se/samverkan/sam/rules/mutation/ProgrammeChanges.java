// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.core.programme.DatedValue;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.core.programme.Programme;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.core.programme.Values;

/** Every small mistake in what a manifest says of its programme. */
final class ProgrammeChanges {

  /**
   * A mistake.
   *
   * @param key where it stands, by the manifest's keys of places
   * @param about what a scenario tries that is to notice it
   * @param source where what stands there comes from
   */
  record Placed(String key, Label about, Optional<Source> source, Change<Programme> change) {}

  private final Programme programme;
  private final List<Placed> changes = new ArrayList<>();

  private ProgrammeChanges(Programme programme) {
    this.programme = programme;
  }

  static List<Placed> of(Programme programme) {
    ProgrammeChanges all = new ProgrammeChanges(programme);
    all.values();
    all.interpretations();
    all.groups();
    all.notices();
    return all.changes;
  }

  private void values() {
    List<DatedValue> values =
        programme.values().names().stream()
            .flatMap(name -> programme.values().history(name).stream())
            .toList();
    for (int i = 0; i < values.size(); i++) {
      for (Change<DatedValue> change : ofValue(values.get(i))) {
        List<DatedValue> changed = Change.replaced(values, i, change.result());
        add(
            "value/" + values.get(i).name(),
            about(values.get(i), change.result()),
            Optional.of(values.get(i).source()),
            change.words(),
            Programme.builder().copyOf(programme).values(Values.of(changed)).build());
      }
    }
  }

  private static Label about(DatedValue before, DatedValue after) {
    return before.from().equals(after.from())
        ? new Label("gränsen för " + before.label().sv(), "the bound of " + before.label().en())
        : new Label(
            "första dagen för " + before.label().sv(), "the first day of " + before.label().en());
  }

  private static List<Change<DatedValue>> ofValue(DatedValue value) {
    List<Change<DatedValue>> changes = new ArrayList<>();
    if (value.number().isPresent()) {
      int number = value.number().get();
      for (int moved : new int[] {number - 1, number + 1}) {
        changes.add(
            Change.of(
                number + " blir " + moved,
                number + " becomes " + moved,
                DatedValue.builder().copyOf(value).number(moved).build()));
      }
    } else if (value.texts().size() > 1) {
      for (int i = 0; i < value.texts().size(); i++) {
        changes.add(
            Change.of(
                "`" + value.texts().get(i) + "` är struket",
                "`" + value.texts().get(i) + "` is left out",
                DatedValue.builder()
                    .copyOf(value)
                    .texts(Change.without(value.texts(), i))
                    .build()));
      }
    }
    for (LocalDate moved : List.of(value.from().minusDays(1), value.from().plusDays(1))) {
      changes.add(
          Change.of(
              "gäller från " + moved + " i stället för " + value.from(),
              "holds from " + moved + " instead of " + value.from(),
              DatedValue.builder().copyOf(value).from(moved).build()));
    }
    return changes;
  }

  private void interpretations() {
    List<Interpretation> interpretations = programme.interpretations();
    for (int i = 0; i < interpretations.size(); i++) {
      Interpretation before = interpretations.get(i);
      for (String reading : before.readings().keySet()) {
        if (!reading.equals(before.reading())) {
          Interpretation after = Interpretation.builder().copyOf(before).reading(reading).build();
          add(
              "interpretation/" + before.id(),
              new Label("läsningen `" + before.id() + "`", "the reading `" + before.id() + "`"),
              Optional.of(before.source()),
              new Label(
                  "läses som `" + reading + "` i stället för `" + before.reading() + "`",
                  "is read as `" + reading + "` instead of `" + before.reading() + "`"),
              Programme.builder()
                  .copyOf(programme)
                  .interpretations(Change.replaced(interpretations, i, after))
                  .build());
        }
      }
    }
  }

  private void groups() {
    List<CriterionGroup> groups = programme.groups();
    for (int i = 0; i < groups.size(); i++) {
      CriterionGroup before = groups.get(i);
      for (Change<Requirement> change : RequirementChanges.of(before.requirement())) {
        CriterionGroup after =
            CriterionGroup.builder().copyOf(before).requirement(change.result()).build();
        add(
            "group/" + before.id(),
            new Label("kraven i " + before.label().sv(), "what is asked by " + before.label().en()),
            Optional.of(before.source()),
            change.words(),
            Programme.builder()
                .copyOf(programme)
                .groups(Change.replaced(groups, i, after))
                .build());
      }
    }
  }

  private void notices() {
    for (int i = 0; i < programme.notices().size(); i++) {
      add(
          "notice/" + programme.notices().get(i).id(),
          new Label(
              "att beakta: `" + programme.notices().get(i).id() + "`",
              "the notice `" + programme.notices().get(i).id() + "`"),
          Optional.empty(),
          new Label("är struken", "is left out"),
          Programme.builder()
              .copyOf(programme)
              .notices(Change.without(programme.notices(), i))
              .build());
    }
  }

  private void add(
      String key, Label about, Optional<Source> source, Label words, Programme result) {
    changes.add(new Placed(key, about, source, new Change<>(words, result)));
  }
}
