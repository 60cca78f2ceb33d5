// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.coverage;

import java.util.Optional;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.label.Label;

/**
 * Which verdicts the scenarios came to.
 *
 * @param group the id of the group; absent for the programme as a whole
 * @param label what the group or the programme is called
 * @param place the place in the pack, as {@code file:line}
 * @param verdicts in how many scenarios each verdict was seen
 */
public record VerdictCoverage(
    Optional<String> group, Label label, String place, Tally<Verdict> verdicts) {}
