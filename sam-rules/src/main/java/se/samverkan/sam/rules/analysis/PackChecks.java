// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.core.programme.NoticeRule;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.assess.Demands;
import se.samverkan.sam.rules.internal.assess.Readings;
import se.samverkan.sam.rules.pack.PackSite;
import se.samverkan.sam.rules.pack.RulePack;

/** What in a pack as a whole makes no difference: values, dates, readings. */
final class PackChecks {

  private final RulePack pack;
  private final List<AnalysisFinding> findings = new ArrayList<>();

  private PackChecks(RulePack pack) {
    this.pack = pack;
  }

  static List<AnalysisFinding> of(RulePack pack) {
    PackChecks checks = new PackChecks(pack);
    checks.values();
    checks.dates();
    checks.readings();
    return checks.findings;
  }

  private void values() {
    Set<String> read = new HashSet<>();
    List<Label> texts = new ArrayList<>();
    Stream.concat(pack.criteria().stream(), pack.outcomeCriteria().stream())
        .forEach(
            criterion -> {
              read.addAll(criterion.condition().valueNames());
              texts.add(criterion.label());
            });
    pack.programme().notices().stream().map(NoticeRule::label).forEach(texts::add);
    for (String name : pack.programme().values().names()) {
      String named = "{" + name + "}";
      boolean told =
          texts.stream().anyMatch(text -> text.sv().contains(named) || text.en().contains(named));
      if (!read.contains(name) && !told) {
        add(
            AnalysisKind.UNREAD_VALUE,
            name,
            PackSite.of(pack.manifest(), "value/" + name),
            "ingen regel läser värdet `" + name + "`, och ingen text nämner det",
            "no rule reads the value `" + name + "`, and no text names it");
      }
    }
  }

  private void dates() {
    LocalDate before = null;
    for (LocalDate day : pack.epochs()) {
      if (before != null && isSame(pack, before, pack, day)) {
        add(
            AnalysisKind.IDLE_DATE,
            day.toString(),
            siteOf(day),
            "regler eller värden byts den " + day + ", men inget ändras för någon",
            "rules or values change on " + day + ", and nothing changes for anybody");
      }
      before = day;
    }
  }

  private Optional<PackSite> siteOf(LocalDate day) {
    Optional<PackSite> ofRule =
        pack.criteria().stream()
            .filter(one -> begins(one, day))
            .findFirst()
            .flatMap(one -> PackSite.of(one));
    return ofRule.isPresent()
        ? ofRule
        : pack.programme().values().names().stream()
            .filter(
                name ->
                    pack.programme().values().history(name).stream()
                        .anyMatch(value -> value.from().equals(day)))
            .findFirst()
            .flatMap(name -> PackSite.of(pack.manifest(), "value/" + name));
  }

  private static boolean begins(Criterion criterion, LocalDate day) {
    return criterion.from().filter(day::equals).isPresent()
        || criterion.until().map(last -> last.plusDays(1)).filter(day::equals).isPresent();
  }

  private void readings() {
    Set<String> named = Readings.named(pack.programme(), pack.criteria());
    for (Interpretation one : pack.programme().interpretations()) {
      if (named.contains(one.id())
          && one.readings().keySet().stream().allMatch(reading -> isIdle(one, reading))) {
        add(
            AnalysisKind.IDLE_READING,
            one.id(),
            PackSite.of(pack.manifest(), "interpretation/" + one.id()),
            "hur än `"
                + one.id()
                + "` läses får alla samma besked, så länge allt annat läses som nu",
            "whichever reading of `"
                + one.id()
                + "` is chosen, everybody gets the same verdict, as long as all else is read as now");
      }
    }
  }

  private boolean isIdle(Interpretation interpretation, String reading) {
    RulePack other = pack.reading(interpretation.id(), reading);
    return pack.epochs().stream().allMatch(day -> isSame(pack, day, other, day));
  }

  private static boolean isSame(
      RulePack one, LocalDate oneDay, RulePack other, LocalDate otherDay) {
    Demands before = Demands.of(one.programme(), one.criteria(), oneDay);
    Demands after = Demands.of(other.programme(), other.criteria(), otherDay);
    return new SameVerdicts(one, before, after).holds();
  }

  private void add(AnalysisKind kind, String about, Optional<PackSite> site, String sv, String en) {
    findings.add(
        new AnalysisFinding(kind, List.of(about), site, new Label(sv, en), Optional.empty()));
  }
}
