// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import se.samverkan.sam.core.label.Label;

/**
 * One way from a stage by an event; an event that leads to the stage it came from leaves the person
 * there.
 *
 * @param from the stage before
 * @param kind the kind of event
 * @param form what sets the event apart from others of its kind, in words; the kind's own label
 *     where nothing does
 * @param to the stage after
 */
public record Transition(Stage from, EventKind kind, Label form, Stage to) {}
