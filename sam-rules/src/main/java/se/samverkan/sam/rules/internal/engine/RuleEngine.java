// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.engine;

import java.util.Map;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.assessment.Finding;

/**
 * Finds which of a pack's criteria an applicant meets. Thread-safe; nothing is kept of one
 * applicant when another is looked at.
 */
@FunctionalInterface
public interface RuleEngine {

  /** The finding of every criterion by its id, in the order of the criteria. */
  Map<String, Finding> find(ApplicantOnDate applicant);
}
