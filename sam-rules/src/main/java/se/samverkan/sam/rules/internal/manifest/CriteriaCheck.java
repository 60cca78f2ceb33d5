// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.manifest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.sam.core.programme.Classification;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.core.programme.NoticeRule;
import se.samverkan.sam.core.programme.OutcomeClass;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.reading.ProblemLog;
import se.samverkan.sam.rules.pack.BasedOn;
import se.samverkan.sam.rules.pack.Manifest;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackProblem;

/** Compares the names that a manifest and its criteria have for each other. */
public final class CriteriaCheck {

  private final Manifest manifest;
  private final Set<String> onApplicants;
  private final Set<String> onOutcomes;
  private final Set<String> used = new HashSet<>();
  private final List<PackProblem> problems = new ArrayList<>();
  private final List<PackProblem> warnings = new ArrayList<>();

  private CriteriaCheck(Manifest manifest, Set<String> onApplicants, Set<String> onOutcomes) {
    this.manifest = manifest;
    this.onApplicants = onApplicants;
    this.onOutcomes = onOutcomes;
    manifest.programme().groups().forEach(this::group);
    manifest.programme().notices().forEach(this::notice);
    manifest.programme().classifications().forEach(this::classification);
  }

  /** Compares this manifest with criteria on applicants, and with criteria on outcomes. */
  public CriteriaCheck(Manifest manifest, List<Criterion> eligibility, List<Criterion> outcome) {
    this(manifest, ids(eligibility), ids(outcome));
    List<Criterion> criteria = Stream.concat(eligibility.stream(), outcome.stream()).toList();
    outcome.forEach(this::refuseTaken);
    criteria.forEach(this::criterion);
    ValueUses values = new ValueUses(manifest, criteria);
    problems.addAll(values.problems());
    warnings.addAll(values.warnings());
    warnings.addAll(Unused.in(manifest, criteria, used));
  }

  /**
   * Looks only for criteria that a manifest asks for and that no rule states, where the rules have
   * problems of their own.
   *
   * @param onApplicants the ids of all criteria on applicants, as far as they can be seen
   * @param onOutcomes those of all criteria on outcomes
   */
  public static CriteriaCheck ofNamesAlone(
      Manifest manifest, Set<String> onApplicants, Set<String> onOutcomes) {
    return new CriteriaCheck(manifest, onApplicants, onOutcomes);
  }

  /** What must be mended, by place. */
  public List<PackProblem> problems() {
    return problems.stream().distinct().sorted().toList();
  }

  /** What is odd and may stay, by place. */
  public List<PackProblem> warnings() {
    return warnings.stream().distinct().sorted().toList();
  }

  private void group(CriterionGroup group) {
    for (String id : group.requirement().criteria()) {
      use(id, onApplicants, "group/" + group.id() + "/" + id, "group `" + group.id() + "`");
    }
    refuseSeveralInterpretations(
        group.requirement(), "group/" + group.id(), "group `" + group.id() + "`");
  }

  /** Whatever an answer hangs on is named in a reason. */
  private void refuseSeveralInterpretations(Requirement asks, String place, String user) {
    asks.interpretations()
        .forEach((id, several) -> refuseSeveralInterpretations(place, user, id, several));
  }

  private void refuseSeveralInterpretations(
      String place, String user, String id, Set<String> several) {
    if (several.size() > 1 && problems.size() < ProblemLog.MOST_PROBLEMS) {
      problems.add(
          inManifest(
                  place + "/" + id,
                  "in the "
                      + user
                      + ", readings of `"
                      + String.join("` and `", several)
                      + "` say whether "
                      + PackProblem.quote(id)
                      + " counts, and a reason names only one")
              .advise("make them one interpretation, with a reading for each combination"));
    }
  }

  private void notice(NoticeRule notice) {
    use(notice.criterion(), onApplicants, "notice/" + notice.id(), "notice `" + notice.id() + "`");
  }

  private void classification(Classification classification) {
    for (OutcomeClass one : classification.classes()) {
      String place = "class/" + classification.id() + "/" + one.id();
      for (String id : one.requirement().criteria()) {
        use(id, onOutcomes, place + "/" + id, "class `" + one.id() + "`");
      }
      refuseSeveralInterpretations(one.requirement(), place, "class `" + one.id() + "`");
    }
  }

  private static Set<String> ids(List<Criterion> criteria) {
    return criteria.stream().map(Criterion::id).collect(Collectors.toCollection(TreeSet::new));
  }

  private void refuseTaken(Criterion criterion) {
    if (onApplicants.contains(criterion.id())) {
      problems.add(
          at(
              criterion,
              "id",
              PackProblem.quote(criterion.id()) + " is taken by a rule on applicants"));
    }
  }

  private void use(String id, Set<String> ids, String place, String user) {
    used.add(id);
    if (!ids.contains(id) && problems.size() < ProblemLog.MOST_PROBLEMS) {
      PackProblem unknown =
          inManifest(
              place,
              user + " asks for criterion " + PackProblem.quote(id) + ", which no rule states");
      problems.add(ProblemLog.adviseOf(unknown, id, ids));
    }
  }

  private void criterion(Criterion criterion) {
    List<String> prefixes = new ArrayList<>();
    prefixes.add(manifest.id() + ".");
    manifest.basedOn().map(BasedOn::pack).ifPresent(base -> prefixes.add(base + "."));
    if (prefixes.stream().noneMatch(prefix -> criterion.id().startsWith(prefix))) {
      problems.add(
          at(
                  criterion,
                  "id",
                  PackProblem.quote(criterion.id()) + " does not begin with the pack's id")
              .advise("begin it with `" + prefixes.get(0) + "`"));
    }
    criterion.interpretation().ifPresent(id -> interpretation(criterion, id));
    Map<Boolean, Set<String>> names =
        Placeholder.of(criterion).stream()
            .collect(
                Collectors.partitioningBy(
                    Placeholder::swedish,
                    Collectors.mapping(Placeholder::name, Collectors.toSet())));
    if (new HashSet<>(names.values()).size() > 1) {
      warnings.add(at(criterion, "the Swedish and the English text name different values"));
    }
  }

  private void interpretation(Criterion criterion, String id) {
    List<String> known =
        manifest.programme().interpretations().stream().map(Interpretation::id).toList();
    if (!known.contains(id)) {
      PackProblem unknown =
          at(
              criterion,
              "interpretation",
              "there is no interpretation " + PackProblem.quote(id) + " in `pack.yaml`");
      problems.add(ProblemLog.adviseOf(unknown, id, known));
    }
  }

  private PackProblem inManifest(String key, String message) {
    return at(manifest, key, message);
  }

  /** At the text of an annotation, as far as its place is known. */
  private static PackProblem at(Criterion criterion, String annotation, String message) {
    Place place = criterion.places().getOrDefault(annotation, new Place(criterion.line(), 0));
    return PackProblem.at(criterion.file(), place.line(), place.column(), message);
  }

  static PackProblem at(Criterion criterion, String message) {
    return PackProblem.at(criterion.file(), criterion.line(), 0, message);
  }

  /** At a place in the manifest; what comes from another pack is told where that pack is named. */
  static PackProblem at(Manifest manifest, String key, String message) {
    Place base = manifest.places().getOrDefault("basedOn", Place.UNKNOWN);
    Place place = manifest.places().getOrDefault(key, base);
    return PackProblem.at(PackFiles.MANIFEST, place.line(), place.column(), message);
  }
}
