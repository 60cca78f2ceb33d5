// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.rules.internal.assess.Readings;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/**
 * One reading of each interpretation of a pack: as the pack reads, or as an agency may choose.
 *
 * @param interpretations with the readings chosen in force
 * @param others by interpretation, the readings that are not those of the pack
 */
record ReadingChoice(List<Interpretation> interpretations, Map<String, String> others) {

  /** Every combination, the pack's own first, and each before those that add to it. */
  static List<ReadingChoice> all(List<Interpretation> interpretations) {
    List<ReadingChoice> all = List.of(new ReadingChoice(List.of(), Map.of()));
    for (Interpretation interpretation : interpretations) {
      Set<String> readings = new LinkedHashSet<>(List.of(interpretation.reading()));
      readings.addAll(interpretation.readings().keySet());
      List<ReadingChoice> longer = new ArrayList<>();
      for (ReadingChoice choice : all) {
        readings.forEach(reading -> longer.add(choice.and(interpretation, reading)));
      }
      all = longer;
    }
    return all;
  }

  private ReadingChoice and(Interpretation interpretation, String reading) {
    List<Interpretation> longer = new ArrayList<>(interpretations);
    longer.add(Interpretation.builder().copyOf(interpretation).reading(reading).build());
    Map<String, String> more = new LinkedHashMap<>(others);
    if (!reading.equals(interpretation.reading())) {
      more.put(interpretation.id(), reading);
    }
    return new ReadingChoice(longer, more);
  }

  /** Whether the other choice has another reading of this interpretation. */
  boolean differs(ReadingChoice other, String interpretation) {
    return !Objects.equals(others.get(interpretation), other.others.get(interpretation));
  }

  Readings readings() {
    return new Readings(interpretations);
  }

  /**
   * The pack of an agency that builds on another one and says in one line how it reads; the other
   * one itself where there is nothing to say.
   */
  RulePack ownPack(RulePack pack) {
    if (others.isEmpty()) {
      return pack;
    }
    String manifest =
        """
        pack: %s
        version: "%s-own"
        validFrom: %s
        basedOn: {pack: %1$s, version: "%2$s"}
        readings: {%4$s}
        """
            .formatted(pack.id(), pack.manifest().version(), pack.manifest().validFrom(), chosen());
    return RulePacks.read(
            PackSource.of(
                PackFiles.of(
                    pack.id(),
                    Map.of(PackFiles.MANIFEST, manifest.getBytes(StandardCharsets.UTF_8)))))
        .orElseThrow();
  }

  private String chosen() {
    return others.entrySet().stream()
        .map(other -> other.getKey() + ": " + other.getValue())
        .collect(joining(", "));
  }

  @Override
  public String toString() {
    return others.isEmpty() ? "as the pack reads" : chosen();
  }
}
