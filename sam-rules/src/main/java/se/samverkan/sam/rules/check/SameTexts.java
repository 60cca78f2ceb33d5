// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.Classification;
import se.samverkan.sam.core.programme.Programme;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.pack.Manifest;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.RulePack;

/** Warns of labels that are the same in both languages: perhaps one was never translated. */
final class SameTexts {

  private final Manifest manifest;
  private final List<PackProblem> warnings = new ArrayList<>();

  private SameTexts(Manifest manifest) {
    this.manifest = manifest;
  }

  static List<PackProblem> of(Manifest manifest, Optional<RulePack> pack) {
    SameTexts texts = new SameTexts(manifest);
    texts.manifest();
    pack.ifPresent(one -> one.criteria().forEach(texts::criterion));
    pack.ifPresent(one -> one.outcomeCriteria().forEach(texts::criterion));
    return texts.warnings;
  }

  private void manifest() {
    Programme programme = manifest.programme();
    for (String name : programme.values().names()) {
      label("value/" + name, programme.values().history(name).get(0).label());
    }
    programme.groups().forEach(one -> label("group/" + one.id(), one.label()));
    programme.notices().forEach(one -> label("notice/" + one.id(), one.label()));
    programme.goals().forEach(one -> label("goal/" + one.id(), one.label()));
    for (var one : manifest.facts().own()) {
      label("fact/" + one.ownName().orElse(""), one.label());
      label("fact/" + one.ownName().orElse(""), one.question());
    }
    for (var one : programme.interpretations()) {
      label("interpretation/" + one.id(), one.question());
      one.readings().values().forEach(text -> label("interpretation/" + one.id(), text));
    }
    for (Classification one : programme.classifications()) {
      label("classification/" + one.id(), one.label());
      one.classes().forEach(each -> label("class/" + one.id() + "/" + each.id(), each.label()));
    }
  }

  /** What comes from another pack has no place here, and is told where that pack is checked. */
  private void label(String key, Label label) {
    Place place = manifest.places().get(key);
    if (place != null && isSame(label)) {
      warn(PackFiles.MANIFEST, place, label);
    }
  }

  private void criterion(Criterion criterion) {
    if (criterion.file().indexOf('/') < 0 && isSame(criterion.label())) {
      Place place = criterion.places().getOrDefault("en", new Place(criterion.line(), 0));
      warn(criterion.file(), place, criterion.label());
    }
  }

  /** A name in capitals, or a sign, is the same in every language. */
  private static boolean isSame(Label label) {
    return label.sv().strip().equalsIgnoreCase(label.en().strip())
        && !label.sv().equals(label.sv().toUpperCase(Locale.ROOT));
  }

  private void warn(String file, Place place, Label label) {
    warnings.add(
        PackProblem.at(
                file,
                place.line(),
                place.column(),
                "the Swedish and the English text are the same: " + PackProblem.quote(label.sv()))
            .advise("translate one of them"));
  }
}
