// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.core.programme.Requirement;

/**
 * What of a requirement decides, under the readings of the sources that are in force and with the
 * rules that hold on a date.
 */
public final class Readings {

  private final Map<String, String> chosen;

  /** The readings that these interpretations have in force. */
  public Readings(List<Interpretation> interpretations) {
    chosen =
        interpretations.stream()
            .collect(Collectors.toMap(Interpretation::id, Interpretation::reading));
  }

  /**
   * The part that decides; nothing if no part of it does.
   *
   * @param inForce the ids of the criteria whose rules hold on the date
   */
  public Optional<Requirement> deciding(Requirement requirement, Set<String> inForce) {
    if (requirement instanceof Requirement.OfCriterion one) {
      return inForce.contains(one.id()) ? Optional.of(one) : Optional.empty();
    } else if (requirement instanceof Requirement.UnderReading under) {
      return under.reading().equals(chosen.get(under.interpretation()))
          ? deciding(under.part(), inForce)
          : Optional.empty();
    } else if (requirement instanceof Requirement.AllOf all) {
      List<Requirement> parts = deciding(all.parts(), inForce);
      return parts.isEmpty() ? Optional.empty() : Optional.of(new Requirement.AllOf(parts));
    }
    List<Requirement> parts = deciding(((Requirement.AnyOf) requirement).parts(), inForce);
    return parts.isEmpty() ? Optional.empty() : Optional.of(new Requirement.AnyOf(parts));
  }

  private List<Requirement> deciding(List<Requirement> parts, Set<String> inForce) {
    return parts.stream().flatMap(part -> deciding(part, inForce).stream()).toList();
  }
}
