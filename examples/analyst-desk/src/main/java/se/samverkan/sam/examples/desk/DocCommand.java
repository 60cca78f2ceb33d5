// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.page.Html;
import se.samverkan.sam.rules.page.JsonTree;
import se.samverkan.sam.rules.page.Markdown;
import se.samverkan.sam.rules.page.Page;
import se.samverkan.sam.rules.rulebook.RuleBook;
import se.samverkan.sam.rules.scenario.Scenario;
import se.samverkan.sam.rules.scenario.ScenarioFiles;

/** Writes the rule book of a pack. */
@Command(name = "doc")
final class DocCommand implements Callable<Integer> {

  private final Workplace workplace;

  @Mixin private Shape shape = new Shape();

  @Parameters(paramLabel = "${bundle:label.PACK}", descriptionKey = "pack")
  private String pack = "";

  @Option(names = "--out", paramLabel = "${bundle:label.FOLDER}", descriptionKey = "docOut")
  private @Nullable String out;

  @Option(
      names = "--as-of",
      paramLabel = "${bundle:label.DAY}",
      converter = Day.class,
      descriptionKey = "doc-asOf")
  private @Nullable LocalDate asOf;

  DocCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    RulePack rules = NamedPack.read(pack, workplace, shape.language());
    LocalDate day = Optional.ofNullable(asOf).orElseGet(() -> RuleBook.lastChange(rules));
    Days.check(day, rules, shape.language());
    List<Scenario> scenarios = ScenarioFiles.of(rules).scenarios();
    String folder = out;
    if (folder != null) {
      return write(rules, scenarios, day, folder);
    }
    Page book = RuleBook.of(rules, scenarios, day, shape.language());
    if (!shape.isPage() && !shape.isJson()) {
      workplace.out().print(Markdown.of(book));
      return Desk.FINE;
    }
    return shape.tell(workplace, new Told(book, json(rules, day, List.of()), false));
  }

  private int write(RulePack rules, List<Scenario> scenarios, LocalDate day, String folder) {
    List<String> files = new ArrayList<>();
    for (Language language : Language.values()) {
      Page book = RuleBook.of(rules, scenarios, day, language);
      String name = rules.id() + "." + language.tag();
      files.add(write(folder, name + ".md", Markdown.of(book)));
      files.add(write(folder, name + ".html", Html.of(book)));
    }
    Page page =
        Page.in(shape.language())
            .list(files.stream().map(file -> "`" + file + "`").toList())
            .titled(Say.in(shape.language(), "Regelboken är skriven", "The rule book is written"));
    return shape.tell(workplace, new Told(page, json(rules, day, files), false));
  }

  private String write(String folder, String name, String text) {
    Path file = workplace.path(folder).resolve(name);
    String written = folder + "/" + name;
    WholeFile.write(file, written, text.getBytes(StandardCharsets.UTF_8), shape.language());
    return written;
  }

  private static JsonTree json(RulePack rules, LocalDate day, List<String> files) {
    return JsonTree.object()
        .put("pack", rules.id())
        .put("version", rules.manifest().version())
        .put("asOf", day)
        .list("files", files, file -> file);
  }
}
