// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.Programme;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.pack.BasedOn;
import se.samverkan.sam.rules.pack.Manifest;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/**
 * How a pack differs from the one that it builds on.
 *
 * @param noted the other pack as it was when this one was built on it
 * @param version the version that the other pack has now
 * @param sha256 the fingerprint that the other pack has now
 * @param changes what this pack replaces and adds, by kind and id
 */
public record BaseComparison(BasedOn noted, String version, String sha256, List<Change> changes) {

  public BaseComparison {
    changes = List.copyOf(changes);
  }

  /** Whether the other pack is known to be as it was: its fingerprint was noted and is the same. */
  public boolean isSame() {
    return noted.sha256().filter(sha256::equals).isPresent();
  }

  /** Whether the other pack is known to have changed since. */
  public boolean hasDrifted() {
    return !noted.version().equals(version)
        || noted.sha256().filter(sha -> !sha.equals(sha256)).isPresent();
  }

  /** What kind of thing a pack can replace or add. */
  public enum Kind {
    CRITERION("kriterium", "criterion"),
    OUTCOME_CRITERION("kriterium för utfall", "criterion on outcomes"),
    VALUE("värde", "value"),
    INTERPRETATION("tolkningsfråga", "interpretation"),
    GROUP("grupp", "group"),
    NOTICE("påpekande", "notice"),
    FACT("uppgift", "fact"),
    POLICY("ordning för deltagandet", "policy"),
    CLASSIFICATION("indelning", "classification"),
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

  /**
   * One thing that a pack states itself.
   *
   * @param kind what it is
   * @param id its id
   * @param replaces whether the other pack has one of this id, which this one replaces
   * @param file the file in which it stands
   * @param place where it stands there
   */
  public record Change(Kind kind, String id, boolean replaces, String file, Place place) {}

  static Optional<BaseComparison> of(RulePack pack) {
    return pack.manifest()
        .basedOn()
        .filter(noted -> RulePacks.builtInIds().contains(noted.pack()))
        .map(noted -> of(pack, noted, RulePacks.builtIn(noted.pack())));
  }

  private static BaseComparison of(RulePack pack, BasedOn noted, RulePack base) {
    List<Change> changes = new ArrayList<>();
    criteria(Kind.CRITERION, pack.criteria(), base.criteria(), changes);
    criteria(Kind.OUTCOME_CRITERION, pack.outcomeCriteria(), base.outcomeCriteria(), changes);
    for (Kind kind : Kind.values()) {
      Set<String> there = ids(kind, base.manifest());
      new TreeSet<>(ids(kind, pack.manifest()))
          .forEach(
              id ->
                  place(pack.manifest(), kind, id)
                      .map(at -> new Change(kind, id, there.contains(id), PackFiles.MANIFEST, at))
                      .ifPresent(changes::add));
    }
    return new BaseComparison(noted, base.manifest().version(), base.sha256(), changes);
  }

  /** Criteria of the base have the base's id before the name of their file. */
  private static void criteria(
      Kind kind, List<Criterion> criteria, List<Criterion> inBase, List<Change> changes) {
    Set<String> there = new HashSet<>(inBase.stream().map(Criterion::id).toList());
    Set<String> told = new HashSet<>();
    for (Criterion one : criteria) {
      if (one.file().indexOf('/') < 0 && told.add(one.id())) {
        Place place = new Place(one.line(), 0);
        changes.add(new Change(kind, one.id(), there.contains(one.id()), one.file(), place));
      }
    }
  }

  private static Optional<Place> place(Manifest manifest, Kind kind, String id) {
    String key = kind.name().toLowerCase(Locale.ROOT) + "/" + id;
    return Optional.ofNullable(manifest.places().get(key));
  }

  private static Set<String> ids(Kind kind, Manifest manifest) {
    Programme programme = manifest.programme();
    Stream<String> ids =
        switch (kind) {
          case VALUE -> programme.values().names().stream();
          case INTERPRETATION -> programme.interpretations().stream().map(one -> one.id());
          case GROUP -> programme.groups().stream().map(one -> one.id());
          case NOTICE -> programme.notices().stream().map(one -> one.id());
          case FACT ->
              manifest.facts().own().stream().map(FactField::ownName).flatMap(Optional::stream);
          case POLICY -> manifest.policy().stream().map(one -> one.value().name());
          case CLASSIFICATION -> programme.classifications().stream().map(one -> one.id());
          case GOAL -> programme.goals().stream().map(one -> one.id());
          case CRITERION, OUTCOME_CRITERION -> Stream.empty();
        };
    return new HashSet<>(ids.toList());
  }
}
