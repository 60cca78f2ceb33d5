// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.coverage;

import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.rules.criterion.Criterion;

/**
 * What was found on one rule, over the scenarios on whose day it holds.
 *
 * @param criterion the rule
 * @param found in how many scenarios it was met, not met and unknown
 */
public record RuleCoverage(Criterion criterion, Tally<Finding> found) {}
