// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.difference.DifferenceJson;
import se.samverkan.sam.rules.difference.DifferencePage;
import se.samverkan.sam.rules.difference.PackDifference;
import se.samverkan.sam.rules.difference.PopulationCount;
import se.samverkan.sam.rules.difference.PopulationDifference;
import se.samverkan.sam.rules.difference.PopulationPage;
import se.samverkan.sam.rules.pack.RulePack;

/** Shows who is assessed otherwise by one pack than by another. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

  private final Workplace workplace;

  @Mixin private Shape shape = new Shape();

  @Parameters(index = "0", paramLabel = "${bundle:label.OLD}", descriptionKey = "old")
  private String before = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "${bundle:label.NEW}",
      descriptionKey = "new")
  private @Nullable String after;

  @Option(names = "--reading", paramLabel = "${bundle:label.READING}", descriptionKey = "reading")
  private @Nullable String reading;

  @Option(
      names = "--population",
      paramLabel = "${bundle:label.FILE}",
      descriptionKey = "population")
  private @Nullable String population;

  @Option(
      names = "--as-of",
      paramLabel = "${bundle:label.DAY}",
      converter = Day.class,
      descriptionKey = "diff-asOf")
  private @Nullable LocalDate asOf;

  DiffCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    Language language = shape.language();
    RulePack old = NamedPack.read(before, workplace, language);
    RulePack changed = changed(old);
    String people = population;
    if (people != null) {
      return overPopulation(old, changed, people);
    }
    if (asOf != null) {
      throw new UnusableException(
          Say.in(
              language,
              "`--as-of` hör ihop med `--population`; utan den prövas varje dag då något ändras",
              "`--as-of` goes with `--population`; without it every day of a change is tried"));
    }
    PackDifference difference = PackDifference.of(old, changed);
    return shape.tell(
        workplace,
        new Told(
            DifferencePage.of(difference, language),
            DifferenceJson.of(difference),
            !difference.isProvedWithoutEffect() || difference.changesOutcomes()));
  }

  private RulePack changed(RulePack old) {
    Language language = shape.language();
    String other = after;
    String chosen = reading;
    if ((other == null) == (chosen == null)) {
      throw new UnusableException(
          Say.in(
              language,
              "ange antingen ett regelpaket till eller `--reading`",
              "name either another pack or `--reading`"));
    }
    return chosen == null
        ? NamedPack.read(Optional.ofNullable(other).orElse(""), workplace, language)
        : ChosenReading.of(old, chosen, language);
  }

  private int overPopulation(RulePack old, RulePack changed, String people) {
    Language language = shape.language();
    LocalDate day = Optional.ofNullable(asOf).orElseGet(workplace::today);
    PopulationDifference difference = PopulationDifference.between(old, changed, day);
    int unreadable = new PeopleFile(people, workplace, language).each(difference::add);
    PopulationCount count = difference.result();
    int code =
        shape.tell(
            workplace,
            new Told(
                PopulationPage.of(count, language),
                DifferenceJson.of(count),
                count.subjects().anyMatch(one -> one.changed() > 0)));
    return unreadable > 0 ? Desk.UNUSABLE : code;
  }
}
