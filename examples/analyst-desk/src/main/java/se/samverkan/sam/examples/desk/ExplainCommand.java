// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.explanation.Explanation;
import se.samverkan.sam.rules.explanation.ExplanationJson;
import se.samverkan.sam.rules.explanation.ExplanationPage;
import se.samverkan.sam.rules.pack.RulePack;

/** Explains what the rules say of a person. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

  private final Workplace workplace;

  @Mixin private Shape shape = new Shape();

  @Parameters(index = "0", paramLabel = "${bundle:label.PACK}", descriptionKey = "pack")
  private String pack = "";

  @Parameters(index = "1", paramLabel = "${bundle:label.FILE}", descriptionKey = "person")
  private String file = "";

  @Option(
      names = "--as-of",
      paramLabel = "${bundle:label.DAY}",
      converter = Day.class,
      descriptionKey = "asOf")
  private @Nullable LocalDate asOf;

  ExplainCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    Language language = shape.language();
    RulePack rules = NamedPack.read(pack, workplace, language);
    List<Applicant> people = new PeopleFile(file, workplace, language).all();
    if (people.size() != 1) {
      throw new UnusableException(
          Say.in(
              language,
              file + ": här behövs en person, och filen har " + people.size(),
              file + ": one person is needed here, and the file has " + people.size()));
    }
    LocalDate day = Optional.ofNullable(asOf).orElseGet(workplace::today);
    Explanation explanation = Explanation.of(rules, people.get(0), day);
    return shape.tell(
        workplace,
        new Told(
            ExplanationPage.of(explanation, language),
            ExplanationJson.of(explanation),
            explanation instanceof Explanation.Refused));
  }
}
