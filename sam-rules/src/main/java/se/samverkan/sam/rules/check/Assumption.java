// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.sam.core.applicant.ApplicantCodes;
import se.samverkan.sam.core.code.Code;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.plan.DirectionCode;
import se.samverkan.sam.core.programme.DatedValue;
import se.samverkan.sam.core.programme.Goal;
import se.samverkan.sam.core.programme.PolicyTerm;
import se.samverkan.sam.core.programme.Programme;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.rules.pack.Manifest;

/**
 * Something that was assumed where the sources give nothing.
 *
 * @param kind of what
 * @param id its id in the manifest, such as {@code age.lowest}
 * @param label what it is called
 * @param value the value that was assumed, for values and policy
 * @param from the day from which it holds, for values, policy and goals
 * @param text what was assumed
 * @param source the source that is silent
 * @param place where it stands in {@code pack.yaml}; unknown if it comes from elsewhere
 */
public record Assumption(
    Kind kind,
    String id,
    Label label,
    Optional<String> value,
    Optional<LocalDate> from,
    Label text,
    Source source,
    Place place) {

  /** What an assumption is about. */
  public enum Kind {
    VALUE("värde", "value"),
    POLICY("ordning för deltagandet", "policy"),
    CODE("kod", "code"),
    ANSWER("svar", "answer"),
    GOAL("mål", "goal");

    private final Label label;

    Kind(String sv, String en) {
      this.label = new Label(sv, en);
    }

    /** What it is called. */
    public Label label() {
      return label;
    }
  }

  /** All assumptions of packs in a manifest: values, policy, codes, answers, goals. */
  static List<Assumption> of(Manifest manifest) {
    List<Assumption> all = new ArrayList<>();
    Map<String, Place> places = manifest.places();
    Programme programme = manifest.programme();
    for (String name : programme.values().names()) {
      programme
          .values()
          .history(name)
          .forEach(one -> all.addAll(dated(Kind.VALUE, one, one.label(), places, "value/")));
    }
    manifest
        .policy()
        .forEach(
            entry ->
                all.addAll(
                    dated(
                        Kind.POLICY,
                        entry.value(),
                        PolicyTerm.of(entry.value().name())
                            .map(PolicyTerm::label)
                            .orElse(entry.value().label()),
                        places,
                        "policy/")));
    codes(manifest.codes().diagnoses(), ApplicantCodes.STANDARD.diagnoses(), all);
    codes(manifest.codes().problemAreas(), ApplicantCodes.STANDARD.problemAreas(), all);
    codes(manifest.directions(), DirectionCode.standard(), all);
    for (FactField<?> field : manifest.facts().own()) {
      if (field.type() instanceof FactType.Choice choice) {
        Place place = places.getOrDefault("fact/" + field.ownName().orElse(""), Place.UNKNOWN);
        choice.answers().codes().forEach(one -> code(Kind.ANSWER, one, place).ifPresent(all::add));
      }
    }
    programme.goals().forEach(goal -> goal(goal, places).ifPresent(all::add));
    return List.copyOf(all);
  }

  private static List<Assumption> dated(
      Kind kind, DatedValue value, Label label, Map<String, Place> places, String prefix) {
    return value.assumption().stream()
        .map(
            text ->
                new Assumption(
                    kind,
                    value.name(),
                    label,
                    Optional.of(value.text()),
                    Optional.of(value.from()),
                    text,
                    value.source(),
                    places.getOrDefault(prefix + value.name(), Place.UNKNOWN)))
        .toList();
  }

  /** The codes of packs; what the library itself assumed is no matter of a pack. */
  private static <C extends Code> void codes(
      CodeList<C> list, CodeList<C> standard, List<Assumption> all) {
    list.codes().stream()
        .filter(one -> standard.find(one.id()).isEmpty())
        .forEach(one -> code(Kind.CODE, one, Place.UNKNOWN).ifPresent(all::add));
  }

  private static Optional<Assumption> code(Kind kind, Code code, Place place) {
    return code.assumption()
        .map(
            text ->
                new Assumption(
                    kind,
                    code.id(),
                    code.label(),
                    Optional.empty(),
                    Optional.empty(),
                    text,
                    code.source(),
                    place));
  }

  private static Optional<Assumption> goal(Goal goal, Map<String, Place> places) {
    return goal.assumption()
        .map(
            text ->
                new Assumption(
                    Kind.GOAL,
                    goal.id(),
                    goal.label(),
                    Optional.empty(),
                    Optional.of(goal.from()),
                    text,
                    goal.source(),
                    places.getOrDefault("goal/" + goal.id(), Place.UNKNOWN)));
  }
}
