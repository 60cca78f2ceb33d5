// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.rules.pack.Manifest;

/**
 * How the pack reads a passage that can be read in several ways.
 *
 * @param interpretation the id of the interpretation
 * @param question what is unclear
 * @param reading the id of the reading in force
 * @param inForce the reading in force, in words
 * @param others the other readings by id, in the manifest's order
 * @param source where the passage stands
 * @param place where it stands in {@code pack.yaml}; unknown if it comes from another pack
 */
public record ChosenReading(
    String interpretation,
    Label question,
    String reading,
    Label inForce,
    Map<String, Label> others,
    Source source,
    Place place) {

  public ChosenReading {
    others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
  }

  static List<ChosenReading> of(Manifest manifest) {
    return manifest.programme().interpretations().stream()
        .map(
            one ->
                new ChosenReading(
                    one.id(),
                    one.question(),
                    one.reading(),
                    one.inForce(),
                    others(one),
                    one.source(),
                    manifest.places().getOrDefault("interpretation/" + one.id(), Place.UNKNOWN)))
        .toList();
  }

  private static Map<String, Label> others(Interpretation interpretation) {
    Map<String, Label> others = new LinkedHashMap<>(interpretation.readings());
    others.remove(interpretation.reading());
    return others;
  }
}
