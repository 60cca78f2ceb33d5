// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.page.JsonTree;
import se.samverkan.sam.rules.page.Page;
import se.samverkan.sam.rules.scenario.Scenario;
import se.samverkan.sam.rules.scenario.ScenarioCheck;
import se.samverkan.sam.rules.scenario.ScenarioFiles;
import se.samverkan.sam.rules.scenario.ScenarioReading;
import se.samverkan.sam.rules.table.CsvFile;
import se.samverkan.sam.rules.table.ScenarioTable;
import se.samverkan.sam.rules.table.ScenarioYaml;
import se.samverkan.sam.rules.table.Sheet;
import se.samverkan.sam.rules.table.XlsxFile;

/** Moves scenarios between a pack and a spreadsheet. */
@Command(name = "table")
final class TableCommand implements Callable<Integer> {

  private static final String[] SHEETS = {".csv", ".xlsx"};

  private final Workplace workplace;

  @Mixin private Shape shape = new Shape();

  @Parameters(paramLabel = "${bundle:label.PACK}", descriptionKey = "pack")
  private String pack = "";

  @Option(names = "--to", paramLabel = "${bundle:label.FILE}", descriptionKey = "tableTo")
  private @Nullable String to;

  @Option(names = "--from", paramLabel = "${bundle:label.FILE}", descriptionKey = "tableFrom")
  private @Nullable String from;

  @Option(names = "--as", paramLabel = "${bundle:label.FILE}", descriptionKey = "tableAs")
  private @Nullable String as;

  TableCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    String target = to;
    String source = from;
    String file = as;
    if (target != null && source == null && file == null) {
      return out(target);
    } else if (target == null && source != null && file != null) {
      return in(source, file);
    }
    throw new UnusableException(
        Say.in(
            shape.language(),
            "ange antingen `--to`, eller `--from` och `--as`",
            "give either `--to`, or `--from` and `--as`"));
  }

  private int out(String file) {
    Language language = shape.language();
    WholeFile.requireEnding(file, language, SHEETS);
    ScenarioFiles found = ScenarioFiles.of(NamedPack.read(pack, workplace, language));
    List<Scenario> scenarios = found.scenarios();
    Sheet sheet = ScenarioTable.of(scenarios).sheet(file, language);
    byte[] bytes = isWorkbook(file) ? XlsxFile.write(sheet) : CsvFile.write(sheet);
    WholeFile.write(workplace.path(file), file, bytes, language);
    return told(file, scenarios.size(), found.outcomes().size());
  }

  private int in(String file, String as) {
    Language language = shape.language();
    RulePack rules = NamedPack.read(pack, workplace, language);
    Path folder = workplace.path(pack);
    Path target = folder.resolve(as).normalize();
    if (!Files.isDirectory(folder)
        || !as.matches("scenarios/[a-z0-9][a-z0-9-]*\\.yaml")
        || Files.exists(target)) {
      throw new UnusableException(
          Say.in(
              language,
              "`--as` är en ny fil i mappen `scenarios` i ett eget regelpaket, som"
                  + " `scenarios/nya.yaml`; `"
                  + as
                  + "` är inte det",
              "`--as` is a new file in the folder `scenarios` of a pack of your own, such as"
                  + " `scenarios/new.yaml`; `"
                  + as
                  + "` is not"));
    }
    WholeFile.requireEnding(file, language, SHEETS);
    byte[] bytes = WholeFile.read(workplace.path(file), file, language);
    ScenarioReading reading =
        ScenarioTable.scenarios(
            isWorkbook(file) ? XlsxFile.read(file, bytes) : CsvFile.read(file, bytes));
    refuse(reading.problems());
    refuse(ScenarioCheck.against(rules.manifest(), reading.scenarios()));
    byte[] yaml = ScenarioYaml.of(reading.scenarios()).getBytes(StandardCharsets.UTF_8);
    WholeFile.write(target, as, yaml, language);
    return told(pack + "/" + as, reading.scenarios().size(), 0);
  }

  private void refuse(List<PackProblem> problems) {
    if (!problems.isEmpty()) {
      throw new UnusableException(Problems.told(problems, shape.language()));
    }
  }

  private int told(String file, int scenarios, int leftOut) {
    Page.Maker page = Page.in(shape.language());
    if (leftOut > 0) {
      page.text(
          page.say(
              leftOut + " scenarier om utfall är inte med: de har ingen form i kalkylblad.",
              leftOut
                  + " scenarios on outcomes are not in it: they have no form in spreadsheets."));
    }
    String title =
        page.say(
            "Skrev " + scenarios + " scenarier i " + file,
            "Wrote " + scenarios + " scenarios into " + file);
    JsonTree json =
        JsonTree.object().put("file", file).put("scenarios", scenarios).put("leftOut", leftOut);
    return shape.tell(workplace, new Told(page.titled(title), json, false));
  }

  private static boolean isWorkbook(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }
}
