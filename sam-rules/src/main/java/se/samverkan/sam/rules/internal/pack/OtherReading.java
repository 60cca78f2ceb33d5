// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.core.programme.Policy;
import se.samverkan.sam.core.programme.PolicyValue;
import se.samverkan.sam.core.programme.Programme;
import se.samverkan.sam.json.text.Suggestion;
import se.samverkan.sam.rules.pack.Manifest;
import se.samverkan.sam.rules.pack.ManifestBuilder;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.PolicyEntry;
import se.samverkan.sam.rules.pack.PolicyEntry.UnderReading;

/** A manifest with another reading of one interpretation in force. */
public final class OtherReading {

  private OtherReading() {}

  /**
   * The manifest with that reading in force.
   *
   * @throws IllegalArgumentException if there is no such interpretation, or it has no such reading
   */
  public static Manifest in(Manifest manifest, String interpretation, String reading) {
    Programme programme = manifest.programme();
    List<Interpretation> chosen = new ArrayList<>();
    for (Interpretation one : programme.interpretations()) {
      chosen.add(one.id().equals(interpretation) ? with(one, reading) : one);
    }
    List<String> ids = programme.interpretations().stream().map(Interpretation::id).toList();
    if (!ids.contains(interpretation)) {
      throw unknown("the pack has no interpretation ", interpretation, ids);
    }
    return new ManifestBuilder()
        .copyOf(manifest)
        .programme(
            Programme.builder()
                .copyOf(programme)
                .interpretations(chosen)
                .policy(policy(manifest.policy(), chosen))
                .build())
        .build();
  }

  private static Interpretation with(Interpretation interpretation, String reading) {
    if (!interpretation.readings().containsKey(reading)) {
      throw unknown(
          "interpretation `" + interpretation.id() + "` has no reading ",
          reading,
          interpretation.readings().keySet());
    }
    return Interpretation.builder().copyOf(interpretation).reading(reading).build();
  }

  private static IllegalArgumentException unknown(
      String message, String written, Collection<String> known) {
    return new IllegalArgumentException(
        message + PackProblem.quote(written) + Suggestion.after(written, known));
  }

  private static Policy policy(List<PolicyEntry> entries, List<Interpretation> chosen) {
    List<PolicyValue> inForce = new ArrayList<>();
    for (PolicyEntry entry : entries) {
      Optional<Interpretation> interpretation =
          entry
              .underReading()
              .flatMap(
                  under ->
                      chosen.stream()
                          .filter(one -> one.id().equals(under.interpretation()))
                          .findFirst());
      if (entry
          .underReading()
          .map(UnderReading::reading)
          .equals(interpretation.map(Interpretation::reading))) {
        inForce.add(new PolicyValue(entry.value(), interpretation));
      }
    }
    return Policy.of(inForce);
  }
}
