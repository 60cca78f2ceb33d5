// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.samverkan.sam.core.programme.PolicyTerm;
import se.samverkan.sam.core.programme.PolicyValue;
import se.samverkan.sam.core.programme.Programme;

/**
 * The programme by whose policy new events are judged, and which version of it.
 *
 * @param programme the programme with its policy, bodies and dates
 * @param version the version of the rule pack that says so
 */
public record PolicyInForce(Programme programme, String version) {

  public PolicyInForce {
    Objects.requireNonNull(programme, "programme");
    Objects.requireNonNull(version, "version");
  }

  /** How an event that is judged by it names it. */
  public PolicyVersion named() {
    return new PolicyVersion(programme.id(), version);
  }

  Optional<PolicyValue> term(PolicyTerm term, LocalDate day) {
    return programme.policy().on(term, day);
  }
}
