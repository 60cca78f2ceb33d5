// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.samverkan.sam.rules.analysis.AnalysisJson;
import se.samverkan.sam.rules.analysis.AnalysisPage;
import se.samverkan.sam.rules.analysis.PackAnalysis;
import se.samverkan.sam.rules.pack.RulePack;

/** Looks for gaps, overlaps and criteria without effect. */
@Command(name = "analyse")
final class AnalyseCommand implements Callable<Integer> {

  private final Workplace workplace;

  @Mixin private Shape shape = new Shape();

  @Parameters(paramLabel = "${bundle:label.PACK}", descriptionKey = "pack")
  private String pack = "";

  @Option(
      names = "--as-of",
      paramLabel = "${bundle:label.DAY}",
      converter = Day.class,
      descriptionKey = "analyse-asOf")
  private @Nullable LocalDate asOf;

  AnalyseCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    RulePack rules = NamedPack.read(pack, workplace, shape.language());
    LocalDate day = asOf;
    if (day != null) {
      Days.check(day, rules, shape.language());
    }
    PackAnalysis analysis =
        day == null ? PackAnalysis.ofAllEpochs(rules) : PackAnalysis.of(rules, day);
    return shape.tell(
        workplace,
        new Told(
            AnalysisPage.of(analysis, shape.language()),
            AnalysisJson.of(analysis),
            analysis.allFindings().anyMatch(one -> !one.kind().isCount())));
  }
}
