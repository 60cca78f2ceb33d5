// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.AssessmentResult;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.json.Layout;
import se.samverkan.sam.json.SamJson;
import se.samverkan.sam.rules.audit.PackStore;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;
import se.samverkan.sam.rules.page.JsonTree;
import se.samverkan.sam.rules.page.Page;

/** Assesses the people in a file by one pack or several. */
@Command(name = "assess")
final class AssessCommand implements Callable<Integer> {

  private final Workplace workplace;

  @Mixin private Shape shape = new Shape();

  @Parameters(paramLabel = "${bundle:label.FILE}", descriptionKey = "people")
  private String file = "";

  @Option(names = "--pack", paramLabel = "${bundle:label.PACK}", descriptionKey = "packs")
  private List<String> packs = new ArrayList<>();

  @Option(
      names = "--as-of",
      paramLabel = "${bundle:label.DAY}",
      converter = Day.class,
      descriptionKey = "asOf")
  private @Nullable LocalDate asOf;

  @Option(names = "--records", paramLabel = "${bundle:label.FILE}", descriptionKey = "recordsTo")
  private @Nullable String recordsFile;

  @Option(names = "--store", paramLabel = "${bundle:label.FOLDER}", descriptionKey = "assessStore")
  private @Nullable String store;

  AssessCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    Language language = shape.language();
    LocalDate day = Optional.ofNullable(asOf).orElseGet(workplace::today);
    List<RulePack> rules =
        (packs.isEmpty() ? List.copyOf(RulePacks.builtInIds()) : packs)
            .stream().distinct().map(pack -> NamedPack.read(pack, workplace, language)).toList();
    String kept = recordsFile;
    if (kept == null) {
      refuseStoreAlone(language);
      return assess(rules, day, (pack, person, result) -> {});
    }
    try (RecordsFile records = RecordsFile.begin(kept, workplace, language)) {
      rules.forEach(pack -> records.recordWith(pack, store()));
      int code = assess(rules, day, (pack, person, result) -> records.add(pack, person, result));
      records.finish();
      return code;
    }
  }

  /** Takes what a pack answered. */
  @FunctionalInterface
  private interface Taker {
    void take(RulePack pack, Applicant person, AssessmentResult result);
  }

  private Optional<PackStore> store() {
    return Optional.ofNullable(store).map(workplace::path).map(PackStore::folder);
  }

  private void refuseStoreAlone(Language language) {
    if (store != null) {
      throw new UnusableException(
          Say.in(
              language, "`--store` hör ihop med `--records`", "`--store` goes with `--records`"));
    }
  }

  private int assess(List<RulePack> rules, LocalDate day, Taker taker) {
    Language language = shape.language();
    Page.Maker page = Page.in(language);
    List<List<String>> rows = new ArrayList<>();
    Map<String, Integer> counts = new TreeMap<>();
    int unreadable =
        new PeopleFile(file, workplace, language)
            .each(
                person -> {
                  for (RulePack pack : rules) {
                    AssessmentResult result = pack.assess(person, day);
                    taker.take(pack, person, result);
                    counts.merge(verdict(result, language), 1, Integer::sum);
                    if (shape.isJson()) {
                      workplace.out().println(line(person, pack, result));
                    } else {
                      rows.add(row(person, pack, result, language));
                    }
                  }
                });
    if (!shape.isJson()) {
      page.table(
          List.of(
              page.say("Person", "Person"),
              page.say("Program", "Programme"),
              page.say("Bedömning", "Assessment"),
              page.say("Att fråga om", "To ask about")),
          rows);
      page.list(
          counts.entrySet().stream().map(one -> one.getKey() + ": " + one.getValue()).toList());
      String title = page.say("Bedömningar per ", "Assessments as of ") + day;
      shape.tell(workplace, new Told(page.titled(title), JsonTree.object(), false));
    }
    return unreadable > 0 ? Desk.UNUSABLE : Desk.FINE;
  }

  private static Optional<Assessment> made(AssessmentResult result) {
    return result.fold(Optional::of, refusal -> Optional.empty());
  }

  private static String line(Applicant person, RulePack pack, AssessmentResult result) {
    return result.fold(
        assessment -> SamJson.assessment().write(assessment, Layout.COMPACT),
        refusal ->
            JsonTree.object()
                .put("applicant", person.id().value())
                .put("programme", pack.id())
                .put("refusal", refusal.code())
                .put("label", refusal.reason())
                .line());
  }

  private static String verdict(AssessmentResult result, Language language) {
    return result.fold(
        assessment -> assessment.verdict().label().in(language),
        refusal -> refusal.reason().in(language));
  }

  private static List<String> row(
      Applicant person, RulePack pack, AssessmentResult result, Language language) {
    return List.of(
        "`" + person.id().value() + "`",
        pack.id(),
        verdict(result, language),
        made(result).map(assessment -> questions(assessment, language)).orElse(""));
  }

  private static String questions(Assessment assessment, Language language) {
    return String.join(
        " ", assessment.missing().stream().map(fact -> fact.question().in(language)).toList());
  }
}
