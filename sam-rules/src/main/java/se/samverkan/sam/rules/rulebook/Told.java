// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.rulebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.DatedValue;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.words.ConditionWords;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.page.Block;
import se.samverkan.sam.rules.page.Page;

/**
 * A pack told on a page as it stands on a day.
 *
 * @param pack the pack
 * @param asOf the day
 * @param page where it is told
 */
record Told(RulePack pack, LocalDate asOf, Page.Maker page) {

  private static final Pattern VALUE_NAME = Pattern.compile("\\{([^{}]+)}");

  String say(String sv, String en) {
    return page.say(sv, en);
  }

  /** A label in the page's language, with the values of the day in place of their names. */
  String filled(Label label) {
    return VALUE_NAME
        .matcher(page.say(label))
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    value(match.group(1)).map(DatedValue::text).orElse(match.group())));
  }

  private Optional<DatedValue> value(String name) {
    return pack.programme().values().on(name, asOf);
  }

  /** What a criterion asks of facts, as an outline. */
  Block.Item condition(Criterion criterion) {
    return item(new ConditionWords(this::value).of(criterion.condition()));
  }

  private Block.Item item(ConditionWords.Outline outline) {
    return new Block.Item(
        page.say(outline.text()), outline.parts().stream().map(this::item).toList());
  }

  /** The criterion of an id that holds on the day; else the latest of the id, if there is one. */
  Optional<Criterion> criterion(String id) {
    return Stream.concat(pack.criteria().stream(), pack.outcomeCriteria().stream())
        .filter(one -> one.id().equals(id))
        .max(
            Comparator.comparing((Criterion one) -> one.holdsOn(asOf))
                .thenComparing(one -> one.from().orElse(LocalDate.MIN)));
  }

  /** The sentence of a criterion, with its id. */
  String sentence(String id) {
    return criterion(id)
            .map(
                one ->
                    filled(one.label())
                        + (one.holdsOn(asOf)
                            ? ""
                            : say(" (gäller inte den dagen)", " (not in force that day)")))
            .orElse("")
        + " (`"
        + id
        + "`)";
  }

  /** What a requirement asks, as an outline of sentences. */
  Block.Item requirement(Requirement requirement) {
    if (requirement instanceof Requirement.OfCriterion one) {
      return Block.Item.of(sentence(one.id()));
    } else if (requirement instanceof Requirement.AllOf all) {
      return new Block.Item(page.say(ConditionWords.heading(true)), items(all.parts()));
    } else if (requirement instanceof Requirement.AnyOf any) {
      return new Block.Item(page.say(ConditionWords.heading(false)), items(any.parts()));
    }
    Requirement.UnderReading under = (Requirement.UnderReading) requirement;
    return new Block.Item(underReading(under), items(List.of(under.part())));
  }

  private List<Block.Item> items(List<Requirement> parts) {
    return parts.stream().map(this::requirement).toList();
  }

  private String underReading(Requirement.UnderReading under) {
    Optional<Interpretation> chosen = interpretation(under.interpretation());
    boolean inForce = chosen.filter(one -> one.reading().equals(under.reading())).isPresent();
    String words =
        chosen
            .flatMap(one -> Optional.ofNullable(one.readings().get(under.reading())))
            .map(page::say)
            .orElse(under.reading());
    return say("om tolkningen är ”", "if the reading is “")
        + words
        + say("” (`", "” (`")
        + under.interpretation()
        + ": "
        + under.reading()
        + "`), "
        + (inForce
            ? say("vilket den är:", "which it is:")
            : say(
                "vilket den inte är, så det avgör inte:",
                "which it is not, so it does not decide:"));
  }

  Optional<Interpretation> interpretation(String id) {
    return pack.programme().interpretations().stream()
        .filter(one -> one.id().equals(id))
        .findFirst();
  }

  /** The place of a rule, with the pack. */
  String place(Criterion criterion) {
    boolean inherited = criterion.file().indexOf('/') >= 0;
    return "`"
        + (inherited ? "" : pack.id() + "/")
        + criterion.file()
        + ":"
        + criterion.line()
        + "`";
  }
}
