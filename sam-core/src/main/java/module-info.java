// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
import org.jspecify.annotations.NullMarked;

/** The domain of coordinated rehabilitation: immutable values and pure functions. */
@NullMarked
module se.samverkan.sam.core {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports se.samverkan.sam.core.applicant;
  exports se.samverkan.sam.core.assessment;
  exports se.samverkan.sam.core.audit;
  exports se.samverkan.sam.core.closure;
  exports se.samverkan.sam.core.code;
  exports se.samverkan.sam.core.date;
  exports se.samverkan.sam.core.economy;
  exports se.samverkan.sam.core.evaluation;
  exports se.samverkan.sam.core.fact;
  exports se.samverkan.sam.core.followup;
  exports se.samverkan.sam.core.goal;
  exports se.samverkan.sam.core.label;
  exports se.samverkan.sam.core.outcome;
  exports se.samverkan.sam.core.participation;
  exports se.samverkan.sam.core.plan;
  exports se.samverkan.sam.core.programme;
  exports se.samverkan.sam.core.reconciliation;
  exports se.samverkan.sam.core.sharing;
  exports se.samverkan.sam.core.statistics;
}
