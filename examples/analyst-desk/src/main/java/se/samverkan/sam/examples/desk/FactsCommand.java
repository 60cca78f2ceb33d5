// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;
import se.samverkan.sam.rules.vocabulary.FactGuide;
import se.samverkan.sam.rules.vocabulary.FactMatches;
import se.samverkan.sam.rules.vocabulary.FactsJson;
import se.samverkan.sam.rules.vocabulary.FactsPage;

/** Shows which facts rules may ask for. */
@Command(name = "facts")
final class FactsCommand implements Callable<Integer> {

  private final Workplace workplace;

  @Mixin private Shape shape = new Shape();

  @Parameters(paramLabel = "${bundle:label.WORD}", arity = "0..*", descriptionKey = "word")
  private List<String> words = new ArrayList<>();

  @Option(names = "--pack", paramLabel = "${bundle:label.PACK}", descriptionKey = "ownFacts")
  private List<String> packs = new ArrayList<>();

  FactsCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    List<RulePack> known =
        Stream.concat(
                RulePacks.builtInIds().stream()
                    .filter(id -> !packs.contains(id))
                    .map(RulePacks::builtIn),
                packs.stream().map(pack -> NamedPack.read(pack, workplace, shape.language())))
            .toList();
    FactGuide guide = FactGuide.of(known);
    FactMatches matches = words.isEmpty() ? guide.all() : guide.find(String.join(" ", words));
    return shape.tell(
        workplace,
        new Told(
            FactsPage.of(matches, shape.language()),
            FactsJson.of(matches),
            matches.entries().isEmpty()));
  }
}
