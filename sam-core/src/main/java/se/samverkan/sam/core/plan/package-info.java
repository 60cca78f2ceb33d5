// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The action plan (handlingsplan): where a person is heading, and through which activities.
 *
 * <p>A plan has a direction (riktning), such as work, studies or work training, and two parts. In
 * the first, which belongs to the participant, direction and activities stand in outline; in the
 * second each agency with an activity plans what it arranges. A person is handed over when both the
 * plan and the background papers are there. What nobody can offer is kept as an unmet need.
 */
@NullMarked
package se.samverkan.sam.core.plan;

import org.jspecify.annotations.NullMarked;
