// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import java.util.Optional;
import se.samverkan.sam.core.fact.FactView;
import se.samverkan.sam.rules.internal.assess.ApplicantRules;
import se.samverkan.sam.rules.internal.assess.Epoch;
import se.samverkan.sam.rules.internal.assess.OutcomeRules;
import se.samverkan.sam.rules.internal.drools.CompiledRules;

/**
 * What a pack consists of. All parts fit together: they are of the same files, and name the same
 * fields. Each is had when it is asked for, and is the same each time. Thread-safe.
 */
interface PackParts {

  /** What assessments of applicants depend on. */
  ApplicantRules applicants();

  /** What classifications of outcomes depend on. */
  OutcomeRules outcomes();

  /** What the manifest says. */
  Manifest manifest();

  /** The files that all this comes from. */
  PackFiles files();

  /**
   * The rules on a kind of subject in an epoch as the build compiled them, if it did.
   *
   * @param subject the type that they match on
   */
  Optional<CompiledRules> compiled(Class<? extends FactView> subject, Epoch epoch);
}
