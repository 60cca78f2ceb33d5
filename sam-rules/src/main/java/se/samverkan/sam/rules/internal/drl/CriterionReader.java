// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.criterion.CriterionBuilder;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Annotation;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Imported;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Rule;
import se.samverkan.sam.rules.internal.profile.Profile;
import se.samverkan.sam.rules.internal.profile.RuleAnnotation;

/** Makes typed criteria of the rules of a file. */
final class CriterionReader {

  private final String pack;
  private final Vocabulary vocabulary;
  private final Problems problems;
  private final Problems warnings;
  private final Set<String> imported = new HashSet<>();
  private final Map<String, List<Dated>> ids = new HashMap<>();
  private final Map<String, Token> names = new HashMap<>();

  private CriterionReader(
      String pack, Vocabulary vocabulary, Problems problems, Problems warnings) {
    this.pack = pack;
    this.vocabulary = vocabulary;
    this.problems = problems;
    this.warnings = warnings;
  }

  static List<Criterion> read(
      RuleSyntax file, String pack, Vocabulary vocabulary, Problems problems, Problems warnings) {
    CriterionReader reader = new CriterionReader(pack, vocabulary, problems, warnings);
    reader.readHeader(file);
    List<Criterion> criteria = new ArrayList<>();
    for (Rule rule : file.rules()) {
      if (problems.isFull()) {
        break;
      }
      reader.read(rule).ifPresent(criteria::add);
    }
    return criteria;
  }

  private void readHeader(RuleSyntax file) {
    if (!file.packageName().isEmpty() && !file.packageName().equals(Profile.PACKAGE + pack)) {
      problems.add(
          file.packageAt(),
          "the package is `" + file.packageName() + "`",
          Optional.of(
              "the pack is called `"
                  + pack
                  + "`, so write `package "
                  + Profile.PACKAGE
                  + pack
                  + ";`"));
    }
    Set<String> importable = vocabulary.importable();
    for (Imported type : file.imports()) {
      if (!importable.contains(type.name()) && !problems.isFull()) {
        problems.add(
            type.at(),
            "`" + type.name() + "` is not a type that rules may use",
            Names.closest(type.name(), importable)
                .or(() -> sameSimpleName(type.simpleName(), importable)));
      }
      imported.add(type.name());
    }
  }

  private static Optional<String> sameSimpleName(String simpleName, Set<String> importable) {
    return importable.stream()
        .filter(name -> name.endsWith("." + simpleName))
        .findFirst()
        .map(name -> "did you mean `" + name + "`?");
  }

  private Optional<Criterion> read(Rule rule) {
    int before = problems.count();
    Map<String, Annotation> annotations = rule.annotations();
    for (String name : RuleAnnotation.requiredWords()) {
      Annotation annotation = annotations.get(name);
      if (annotation == null) {
        problems.add(
            rule.at(),
            "the rule `" + rule.name().text() + "` has no `@" + name + "`",
            "add `@" + name + "(\"…\")` below its name");
      } else if (annotation.value().text().isBlank()) {
        problems.add(annotation.value(), "`@" + name + "` is blank");
      }
    }
    if (rule.name().text().isBlank()) {
      problems.add(rule.name(), "the name of the rule is blank");
    } else if (rule.name().text().contains("*/")) {
      problems.add(rule.name(), "the name of a rule must not hold `*/`, which ends a comment");
    } else if (names.putIfAbsent(rule.name().text(), rule.name()) != null) {
      problems.add(rule.name(), "two rules are called `" + rule.name().text() + "`");
    }
    readId(annotations.get("id"));
    Optional<LocalDate> from = date(annotations.get("from"));
    Annotation end = annotations.get("until");
    Optional<LocalDate> until = date(end);
    if (end != null && from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      problems.add(end.value(), "the rule ends on a day before it begins");
    }
    oneAtATime(annotations.get("id"), from, until);
    if (!rule.pattern().text().equals(vocabulary.pattern())) {
      problems.add(
          rule.pattern(),
          "`" + rule.pattern().text() + "` is not a pattern of this file",
          "write `" + vocabulary.pattern() + "( … )`");
    }
    Optional<Condition> condition = new Typing(vocabulary, imported, problems).type(rule.when());
    if (problems.count() > before || condition.isEmpty()) {
      return Optional.empty();
    }
    new OddJoins(warnings).check(rule.when(), rule.constraints().size() > 1, condition.get());
    CriterionBuilder criterion =
        Criterion.builder()
            .id(text(annotations, "id"))
            .name(rule.name().text())
            .label(new Label(text(annotations, "sv"), text(annotations, "en")))
            .source(new Source(text(annotations, "source")))
            .from(from)
            .until(until)
            .condition(condition.get())
            .file(problems.file())
            .line(rule.at().line())
            .places(Places.of(rule));
    if (annotations.containsKey("interpretation")) {
      criterion.interpretation(text(annotations, "interpretation"));
    }
    return Optional.of(criterion.build());
  }

  /** A rule and the days on which it holds. */
  private record Dated(Token id, LocalDate from, LocalDate until) {}

  /** Two rules may have one id only if there is no day on which both hold. */
  private void oneAtATime(
      @Nullable Annotation id, Optional<LocalDate> from, Optional<LocalDate> until) {
    if (id == null) {
      return;
    }
    Dated rule = new Dated(id.value(), from.orElse(LocalDate.MIN), until.orElse(LocalDate.MAX));
    List<Dated> others = ids.computeIfAbsent(id.value().text(), text -> new ArrayList<>());
    for (Dated other : others) {
      if (!rule.from().isAfter(other.until()) && !other.from().isAfter(rule.until())) {
        problems.add(
            id.value(),
            "the id `"
                + id.value().text()
                + "` is that of the rule on line "
                + other.id().line()
                + " already",
            "give one of them another id, or date them so that one follows the other");
        break;
      }
    }
    others.add(rule);
  }

  private void readId(@Nullable Annotation id) {
    if (id == null || id.value().text().isBlank()) {
      return;
    }
    String text = id.value().text();
    if (!text.startsWith(pack + ".")) {
      problems.add(
          id.value(),
          "the id `" + text + "` does not begin with the pack's name",
          "did you mean `" + pack + "." + text.substring(text.indexOf('.') + 1) + "`?");
    } else if (!text.substring(pack.length() + 1).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      problems.add(
          id.value(),
          "the id `" + text + "` has another form than `" + pack + ".name-of-criterion`",
          "use lower-case letters, digits and single hyphens");
    }
  }

  private Optional<LocalDate> date(@Nullable Annotation annotation) {
    if (annotation == null) {
      return Optional.empty();
    }
    String text = annotation.value().text();
    try {
      if (text.length() == "2012-01-31".length()) {
        return Optional.of(LocalDate.parse(text));
      }
    } catch (DateTimeParseException e) {
      // told below, like a text that is too long or too short
    }
    problems.add(
        annotation.value(),
        annotation.value().shown() + " is not a date",
        "write the year, month and day as `2012-01-31`");
    return Optional.empty();
  }

  private static String text(Map<String, Annotation> annotations, String name) {
    return Objects.requireNonNull(annotations.get(name), name).value().text();
  }
}
