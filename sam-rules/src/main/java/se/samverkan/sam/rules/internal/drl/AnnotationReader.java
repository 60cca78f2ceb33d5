// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Annotation;
import se.samverkan.sam.rules.internal.profile.RuleAnnotation;

/** Reads what stands between a rule's name and its {@code when}: annotations, and no attributes. */
final class AnnotationReader {

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "salience",
          "enabled",
          "no",
          "lock",
          "agenda",
          "ruleflow",
          "activation",
          "auto",
          "dialect",
          "duration",
          "timer",
          "calendars",
          "extends",
          "date",
          "attributes");

  private final TokenStream tokens;

  AnnotationReader(TokenStream tokens) {
    this.tokens = tokens;
  }

  Map<String, Annotation> read() {
    Map<String, Annotation> annotations = new LinkedHashMap<>();
    while (!tokens.peek().is("when")) {
      Token at = tokens.peek();
      if (at.isWord() && ATTRIBUTES.contains(at.text())) {
        throw tokens.giveUp(
            at,
            "a rule has no attributes such as `" + at.text() + "`",
            at.is("date")
                ? "date a rule with `@from(\"2012-01-01\")` and `@until(\"2012-12-31\")`"
                : "the order of rules never matters");
      }
      if (!at.is("@")) {
        throw tokens.giveUp(
            at,
            "`when` is missing before " + at.shown(),
            "a rule is `rule \"name\" @… when … then … end`");
      }
      tokens.next();
      Token name = tokens.expectWord("the name of an annotation");
      if (!RuleAnnotation.words().contains(name.text())) {
        tokens
            .problems()
            .add(
                name,
                "`@" + name.text() + "` is not an annotation of rule files",
                Names.closest(name.text(), RuleAnnotation.words(), "@"));
        throw new TokenStream.GiveUp();
      }
      tokens.expect("(", "after `@" + name.text() + "`");
      Token value = tokens.expectText("a text in quotes");
      tokens.expect(")", "that closes `@" + name.text() + "`");
      if (annotations.put(name.text(), new Annotation(name, value)) != null) {
        throw tokens.giveUp(name, "`@" + name.text() + "` stands twice");
      }
    }
    return annotations;
  }
}
