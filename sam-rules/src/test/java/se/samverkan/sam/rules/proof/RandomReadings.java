// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.core.programme.Requirement;

/**
 * Two interpretations of two readings each, and parts of a requirement put under them at random.
 */
final class RandomReadings {

  static final List<Interpretation> INTERPRETATIONS =
      Stream.of("one", "other").map(RandomReadings::interpretation).toList();

  private RandomReadings() {}

  private static Interpretation interpretation(String id) {
    Label words = new Label("drawn at random", "drawn at random");
    return Interpretation.builder()
        .id(id)
        .question(words)
        .source(new Source("drawn at random"))
        .readings(Map.of("strict", words, "lenient", words))
        .reading("strict")
        .build();
  }

  /** The same requirement, in which about every third part counts in one reading only. */
  static Requirement of(Requirement requirement, Random random) {
    Requirement inside = requirement;
    if (requirement instanceof Requirement.AllOf all) {
      inside = new Requirement.AllOf(all.parts().stream().map(part -> of(part, random)).toList());
    } else if (requirement instanceof Requirement.AnyOf any) {
      inside = new Requirement.AnyOf(any.parts().stream().map(part -> of(part, random)).toList());
    }
    return random.nextInt(3) > 0
        ? inside
        : new Requirement.UnderReading(
            random.nextBoolean() ? "one" : "other",
            random.nextBoolean() ? "strict" : "lenient",
            inside);
  }
}
