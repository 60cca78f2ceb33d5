// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.GroupAssessment;
import se.samverkan.sam.core.assessment.MissingFact;
import se.samverkan.sam.core.assessment.Notice;
import se.samverkan.sam.core.assessment.Reason;
import se.samverkan.sam.core.assessment.Refusal;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.core.programme.GroupRole;
import se.samverkan.sam.examples.quickstart.Terminal.Signs;
import se.samverkan.sam.rules.pack.RulePack;

/** Everything about one person after the other, to be read by people. */
final class TextReport implements Report {

  private final RulePack pack;
  private final Language language;
  private final Signs signs;
  private final Input input;
  private final Footnotes footnotes;

  TextReport(RulePack pack, Language language, Signs signs, Input input) {
    this.pack = pack;
    this.language = language;
    this.signs = signs;
    this.input = input;
    this.footnotes = new Footnotes(language);
  }

  @Override
  public String heading() {
    return "%s (%s %s)\n%s\n"
        .formatted(
            in(pack.programme().title()),
            pack.id(),
            pack.manifest().version(),
            say("Bedömningar, inte beslut.", "Assessments, not decisions."));
  }

  @Override
  public String assessed(Assessment assessment) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        "%s, %s: %s"
            .formatted(
                assessment.applicant().value(),
                assessment.asOf(),
                in(assessment.verdict().label())));
    input.story(assessment.applicant(), language).ifPresent(lines::add);
    boolean worthAsking = assessment.verdict() != Verdict.NOT_ELIGIBLE;
    Set<String> asked = new LinkedHashSet<>();
    for (GroupAssessment group : assessment.groups()) {
      lines.add("  " + in(group.label()) + ": " + in(verdict(group)));
      group.reasons().forEach(reason -> lines.add(line(reason)));
      if (worthAsking) {
        group.missing().forEach(missing -> lines.add(line(missing)));
        group.missing().forEach(missing -> asked.add(in(missing.question())));
      }
      if (!group.exact()) {
        lines.add("    " + say("alla fall har inte prövats", "not every case was tried"));
      }
    }
    addNotices(assessment.notices(), worthAsking, asked, lines);
    return String.join("\n", lines) + "\n";
  }

  @Override
  public String refused(ParticipantId person, LocalDate asOf, Refusal refusal) {
    return "\n%s, %s: %s\n".formatted(person.value(), asOf, in(refusal.reason()));
  }

  @Override
  public String ending() {
    return footnotes.text();
  }

  private String line(Reason reason) {
    String sign =
        switch (reason.finding()) {
          case MET -> signs.met();
          case NOT_MET -> signs.notMet();
          case UNKNOWN -> signs.unknown();
        };
    return "    %s %s [%s]%s"
        .formatted(
            reason.decides() ? sign : "(" + sign + ")",
            in(reason.label()),
            reason.source(),
            footnotes.marks(reason));
  }

  private String line(MissingFact missing) {
    return "    %s: %s. %s"
        .formatted(say("saknas", "missing"), in(missing.label()), in(missing.question()));
  }

  private void addNotices(
      List<Notice> notices, boolean worthAsking, Set<String> asked, List<String> lines) {
    List<String> open = new ArrayList<>();
    for (Notice notice : notices) {
      if (notice.finding() == Finding.MET) {
        lines.add("  ! %s [%s]".formatted(in(notice.label()), notice.source()));
      } else {
        notice.question().map(this::in).filter(asked::add).ifPresent(open::add);
      }
    }
    if (worthAsking && !open.isEmpty()) {
      lines.add("  " + say("fråga också: ", "ask also: ") + String.join(" ", open));
    }
  }

  /** Only a target group is something that one belongs to. */
  private static Label verdict(GroupAssessment group) {
    if (group.role() == GroupRole.TARGET_GROUP) {
      return group.verdict().label();
    }
    return switch (group.verdict()) {
      case ELIGIBLE -> Finding.MET.label();
      case NOT_ELIGIBLE -> Finding.NOT_MET.label();
      case UNDETERMINED -> Finding.UNKNOWN.label();
    };
  }

  private String in(Label label) {
    return label.in(language);
  }

  private String say(String sv, String en) {
    return new Label(sv, en).in(language);
  }
}
