// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.pack.Manifest;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.RulePack;

/** Warns of sources that name no number of a list of sources where most others in a pack do. */
final class UnnumberedSources {

  private record Cited(String file, Place place, Source source) {}

  private UnnumberedSources() {}

  static List<PackProblem> of(RulePack pack) {
    List<Cited> all = new ArrayList<>();
    pack.criteria().forEach(one -> criterion(one, all));
    pack.outcomeCriteria().forEach(one -> criterion(one, all));
    manifest(pack.manifest(), all);
    List<Cited> without = all.stream().filter(one -> one.source().numbers().isEmpty()).toList();
    if (2 * without.size() >= all.size()) {
      return List.of();
    }
    Optional<String> example =
        all.stream().flatMap(one -> one.source().numbers().stream()).findFirst();
    return without.stream().map(one -> warning(one, example.orElse("F1"))).toList();
  }

  private static void criterion(Criterion criterion, List<Cited> all) {
    if (criterion.file().indexOf('/') < 0) {
      Place place = criterion.places().getOrDefault("source", new Place(criterion.line(), 0));
      all.add(new Cited(criterion.file(), place, criterion.source()));
    }
  }

  private static void manifest(Manifest manifest, List<Cited> all) {
    for (String name : manifest.programme().values().names()) {
      manifest
          .programme()
          .values()
          .history(name)
          .forEach(one -> cite(manifest, "value/" + name, one.source(), all));
    }
    manifest
        .programme()
        .groups()
        .forEach(one -> cite(manifest, "group/" + one.id(), one.source(), all));
    manifest
        .programme()
        .interpretations()
        .forEach(one -> cite(manifest, "interpretation/" + one.id(), one.source(), all));
    manifest
        .programme()
        .goals()
        .forEach(one -> cite(manifest, "goal/" + one.id(), one.source(), all));
  }

  private static void cite(Manifest manifest, String key, Source source, List<Cited> all) {
    Optional.ofNullable(manifest.places().get(key))
        .ifPresent(place -> all.add(new Cited(PackFiles.MANIFEST, place, source)));
  }

  private static PackProblem warning(Cited cited, String example) {
    return PackProblem.at(
            cited.file(),
            cited.place().line(),
            cited.place().column(),
            "the source "
                + PackProblem.quote(cited.source().text())
                + " names no number, and others in the pack do")
        .advise("name the number under which the passage is listed, such as `" + example + "`");
  }
}
