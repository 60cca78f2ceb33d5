// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/**
 * A programme as its papers describe it: what it is called, who runs it, when, and what its rules
 * ask for. Programmes are known by id; the papers spell the same name in several ways (F1).
 */
@Value.Immutable
public sealed interface Programme permits ProgrammeBuilder.ProgrammeValue {

  /** The id, which is also that of the rule pack. */
  String id();

  /** What it is called. */
  Label title();

  /** Other names found in its papers. */
  List<String> aliases();

  /** The first day of the programme. */
  LocalDate from();

  /** The last planned day. */
  Optional<LocalDate> until();

  /** Who runs it. */
  List<Party> parties();

  /** Who pays for it. */
  Optional<String> funder();

  /** Who refers people to it, most first where the papers tell (F13–F14). */
  List<Party> referrers();

  /** Who decides and prepares. */
  List<Body> bodies();

  /** Its papers. */
  List<Source> sources();

  /** The values its rules read. */
  Values values();

  /** Its groups of criteria, in order. */
  List<CriterionGroup> groups();

  /** The notices it gives. */
  List<NoticeRule> notices();

  /** The ways in which it sorts outcomes into classes, in order. */
  List<Classification> classifications();

  /** What it sets out to reach, in every wording and reading. */
  List<Goal> goals();

  /** The places where its papers can be read in more than one way. */
  List<Interpretation> interpretations();

  /** How it deals with those who take part; states nothing unless given. */
  @Value.Default
  default Policy policy() {
    return Policy.none();
  }

  /** A new builder. */
  static ProgrammeBuilder builder() {
    return new ProgrammeBuilder();
  }
}
