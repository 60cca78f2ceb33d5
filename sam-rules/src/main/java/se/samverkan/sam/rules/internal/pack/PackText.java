// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.samverkan.sam.core.applicant.DiagnosisCode;
import se.samverkan.sam.core.code.Code;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.programme.Classification;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.core.programme.DatedValue;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.core.programme.NoticeRule;
import se.samverkan.sam.core.programme.OutcomeClass;
import se.samverkan.sam.core.programme.Programme;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.assess.Readings;
import se.samverkan.sam.rules.internal.drools.ConditionPrinter;
import se.samverkan.sam.rules.pack.Manifest;

/**
 * The canonical text of a pack: one line for everything that an assessment depends on, in a form
 * that layout, comments and the order of keys do not change. Its SHA-256 names the rules that an
 * assessment was made by.
 *
 * <p>The policy on participation is not in it, nor an interpretation that nothing but the policy
 * rests on: they change no assessment, and an assessment kept for years is not to look as if made
 * by other rules because a number of meetings was changed.
 */
public final class PackText {

  private final StringBuilder text = new StringBuilder();

  private PackText() {}

  /** The fingerprint of the text, in lower-case hexadecimal. */
  public static String sha256(Manifest manifest, List<Criterion> criteria) {
    return Sha256.of(of(manifest, criteria).getBytes(StandardCharsets.UTF_8));
  }

  /** The text. */
  public static String of(Manifest manifest, List<Criterion> criteria) {
    PackText text = new PackText();
    Programme programme = manifest.programme();
    text.line("pack", manifest.id(), manifest.version(), manifest.validFrom().toString());
    for (String name : programme.values().names()) {
      programme.values().history(name).forEach(text::value);
    }
    Set<String> named = Readings.named(programme, criteria);
    programme.interpretations().stream()
        .filter(interpretation -> named.contains(interpretation.id()))
        .forEach(text::interpretation);
    programme.groups().forEach(text::group);
    programme.notices().forEach(text::notice);
    manifest.facts().own().forEach(text::fact);
    manifest.codes().diagnoses().codes().forEach(text::diagnosis);
    manifest.codes().problemAreas().codes().forEach(code -> text.code("problem area", code));
    manifest.directions().codes().forEach(code -> text.code("direction", code));
    criteria.forEach(text::criterion);
    return text.text.toString();
  }

  /** The fingerprint of what a classification of outcomes depends on. */
  public static String outcomeSha256(Manifest manifest, List<Criterion> criteria) {
    return Sha256.of(outcomesOf(manifest, criteria).getBytes(StandardCharsets.UTF_8));
  }

  /** The text of what a classification of outcomes depends on; goals are not part of it. */
  public static String outcomesOf(Manifest manifest, List<Criterion> criteria) {
    PackText text = new PackText();
    Programme programme = manifest.programme();
    text.line("outcomes", manifest.id(), manifest.version(), manifest.validFrom().toString());
    Set<String> values =
        criteria.stream()
            .flatMap(criterion -> criterion.condition().valueNames().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    for (String name : values) {
      programme.values().history(name).forEach(text::value);
    }
    Set<String> named = Readings.namedByOutcomes(programme, criteria);
    programme.interpretations().stream()
        .filter(interpretation -> named.contains(interpretation.id()))
        .forEach(text::interpretation);
    programme.classifications().forEach(text::classification);
    criteria.forEach(text::criterion);
    return text.text.toString();
  }

  private void classification(Classification classification) {
    line(
        "classification",
        classification.id(),
        label(classification.label()),
        classification.source().text(),
        optional(classification.interpretation()));
    for (OutcomeClass one : classification.classes()) {
      line(
          "  class",
          one.id(),
          requirement(one.requirement()),
          list(one.after()),
          optional(one.precedence().map(Source::text)),
          label(one.label()),
          one.source().text());
    }
  }

  private void value(DatedValue value) {
    line(
        "value",
        value.name(),
        value.from().toString(),
        value.number().isPresent() ? "number" : "texts",
        value.number().map(String::valueOf).orElseGet(() -> list(value.texts())),
        value.source().text(),
        optional(value.assumption().map(PackText::label)));
  }

  private void interpretation(Interpretation interpretation) {
    line("interpretation", interpretation.id(), interpretation.reading());
  }

  private void group(CriterionGroup group) {
    line(
        "group",
        group.id(),
        group.role().name(),
        requirement(group.requirement()),
        label(group.label()),
        group.source().text());
  }

  private static String requirement(Requirement requirement) {
    if (requirement instanceof Requirement.OfCriterion one) {
      return one.id();
    } else if (requirement instanceof Requirement.AllOf all) {
      return "all" + list(all.parts().stream().map(PackText::requirement).toList());
    } else if (requirement instanceof Requirement.AnyOf any) {
      return "any" + list(any.parts().stream().map(PackText::requirement).toList());
    }
    Requirement.UnderReading under = (Requirement.UnderReading) requirement;
    return under.interpretation()
        + "."
        + under.reading()
        + list(List.of(requirement(under.part())));
  }

  private void notice(NoticeRule notice) {
    line("notice", notice.id(), notice.criterion(), label(notice.label()));
  }

  private void diagnosis(DiagnosisCode code) {
    code("diagnosis", code);
    line("  groups", list(names(code.groups())), list(names(code.openGroups())));
  }

  private static List<String> names(Iterable<? extends Enum<?>> codes) {
    List<String> names = new ArrayList<>();
    codes.forEach(code -> names.add(code.name()));
    names.sort(null);
    return names;
  }

  private void fact(FactField<?> field) {
    line(
        "fact",
        field.inRules(),
        label(field.label()),
        label(field.question()),
        field.source().text(),
        field.personCanChange() ? "changeable" : "fixed");
    if (field.type() instanceof FactType.Choice choice) {
      choice.answers().codes().forEach(answer -> code("  answer", answer));
    }
  }

  private void code(String list, Code code) {
    line(
        list,
        code.id(),
        label(code.label()),
        code.source().text(),
        optional(code.assumption().map(PackText::label)));
  }

  private void criterion(Criterion criterion) {
    line(
        "criterion",
        criterion.id(),
        ConditionPrinter.print(criterion.condition()),
        optional(criterion.from().map(String::valueOf)),
        optional(criterion.until().map(String::valueOf)),
        optional(criterion.interpretation()),
        label(criterion.label()),
        criterion.source().text());
  }

  private static String label(Label label) {
    return list(List.of(label.sv(), label.en()));
  }

  private static String optional(Optional<String> text) {
    return text.map(PackText::quoted).orElse("-");
  }

  private static String list(List<String> texts) {
    return texts.stream().map(PackText::quoted).toList().toString();
  }

  /** Quoted, so that no text can pass for two. */
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  private void line(String kind, String... parts) {
    text.append(kind);
    for (String part : parts) {
      text.append(' ').append(quoted(part));
    }
    text.append('\n');
  }
}
