// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.acceptance.AcceptanceJson;
import se.samverkan.sam.rules.acceptance.AcceptancePage;
import se.samverkan.sam.rules.acceptance.AcceptanceRecord;
import se.samverkan.sam.rules.acceptance.JUnitReport;
import se.samverkan.sam.rules.acceptance.Options;
import se.samverkan.sam.rules.acceptance.PackRun;
import se.samverkan.sam.rules.acceptance.PackTest;
import se.samverkan.sam.rules.pack.RulePack;

/** Runs a pack's scenarios; the page for a browser is the record to be signed. */
@Command(name = "test")
final class TestCommand implements Callable<Integer> {

  private final Workplace workplace;

  @Mixin private Shape shape = new Shape();

  @Parameters(paramLabel = "${bundle:label.PACK}", descriptionKey = "pack")
  private String pack = "";

  @Option(names = "--mutants", descriptionKey = "mutants")
  private boolean mutants;

  @Option(names = "--brief", descriptionKey = "brief")
  private boolean brief;

  @Option(names = "--junit", paramLabel = "${bundle:label.FILE}", descriptionKey = "junit")
  private @Nullable String junit;

  TestCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    Language language = shape.language();
    PackRun run = run(NamedPack.read(pack, workplace, language));
    String file = junit;
    if (file != null) {
      WholeFile.requireEnding(file, language, ".xml");
      byte[] report = JUnitReport.of(run).getBytes(StandardCharsets.UTF_8);
      WholeFile.write(workplace.path(file), file, report, language);
    }
    boolean unnoticed =
        run.survey().stream()
            .flatMap(survey -> survey.survivors().stream())
            .anyMatch(survivor -> survivor.changesVerdict());
    return shape.tell(
        workplace,
        new Told(
            brief ? AcceptancePage.brief(run, language) : AcceptancePage.of(run, language),
            AcceptanceRecord.of(run, language),
            AcceptanceJson.of(run),
            !run.passed() || unnoticed));
  }

  private PackRun run(RulePack rules) {
    try (Bar bar = Bar.at(workplace)) {
      Options options = Options.standard();
      return PackTest.run(rules, mutants ? options.withSurvey(bar::accept) : options);
    }
  }
}
