// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Makes an outline of what Drools parsed, and notes whatever finds no place in it. */
final class OutlineOf {

  private final List<String> beyond = new ArrayList<>();

  private OutlineOf() {}

  static DroolsReading.Outline file(PackageDescr file) {
    return new OutlineOf().outline(file);
  }

  private DroolsReading.Outline outline(PackageDescr file) {
    note("a function", file.getFunctions());
    note("a static import", file.getFunctionImports());
    note("an imported accumulation", file.getAccumulateImports());
    note("a declared type", file.getTypeDeclarations());
    note("a declared enumeration", file.getEnumDeclarations());
    note("a declared entry point", file.getEntryPointDeclarations());
    note("a declared window", file.getWindowDeclarations());
    note("an attribute of all rules", file.getAttributes());
    if (file.getUnit() != null) {
      beyond.add("a rule unit");
    }
    List<DroolsReading.Global> globals =
        file.getGlobals().stream()
            .map(global -> new DroolsReading.Global(global.getType(), global.getIdentifier()))
            .toList();
    return new DroolsReading.Outline(
        file.getName(),
        file.getImports().stream().map(ImportDescr::getTarget).toList(),
        globals,
        file.getRules().stream().map(this::rule).toList(),
        beyond);
  }

  private DroolsReading.Rule rule(RuleDescr rule) {
    String name = rule.getName();
    if (rule instanceof QueryDescr) {
      beyond.add("a query `%s`".formatted(name));
    }
    if (rule.hasParent()) {
      beyond.add("`%s` extends another rule".formatted(name));
    }
    note("`%s` has an attribute".formatted(name), rule.getAttributes().keySet());
    note("`%s` has a named action".formatted(name), rule.getNamedConsequences().keySet());
    List<DroolsReading.Annotation> annotations = annotations(rule);
    List<? extends BaseDescr> conditions = rule.getLhs().getDescrs();
    Optional<PatternDescr> only = onlyPattern(name, conditions);
    return new DroolsReading.Rule(
        name,
        rule.getLine(),
        annotations,
        only.map(PatternDescr::getIdentifier),
        only.map(PatternDescr::getObjectType).orElse(""),
        only.map(pattern -> constraints(name, pattern)).orElse(List.of()),
        NormalForm.of(String.valueOf(rule.getConsequence())));
  }

  private List<DroolsReading.Annotation> annotations(RuleDescr rule) {
    List<DroolsReading.Annotation> annotations = new ArrayList<>();
    for (AnnotationDescr annotation : rule.getAnnotations()) {
      Map<String, Object> values = annotation.getValueMap();
      Object value = values.get(AnnotationDescr.VALUE);
      if (annotation.isDuplicated()) {
        beyond.add("`%s` has `@%s` twice".formatted(rule.getName(), annotation.getName()));
      } else if (values.size() == 1 && value instanceof String text) {
        annotations.add(new DroolsReading.Annotation(annotation.getName(), text));
      } else {
        beyond.add(
            "`%s` has `@%s` with other than one value"
                .formatted(rule.getName(), annotation.getName()));
      }
    }
    annotations.sort(Comparator.comparing(DroolsReading.Annotation::name));
    return annotations;
  }

  private Optional<PatternDescr> onlyPattern(String rule, List<? extends BaseDescr> conditions) {
    if (conditions.size() == 1
        && conditions.get(0) instanceof PatternDescr pattern
        && pattern.getObjectType() != null) {
      return Optional.of(pattern);
    }
    beyond.add("`%s` has other than one pattern".formatted(rule));
    return Optional.empty();
  }

  private List<String> constraints(String rule, PatternDescr pattern) {
    if (pattern.getSource() != null) {
      beyond.add("`%s` has a pattern with a source of its own".formatted(rule));
    }
    if (pattern.isQuery() || pattern.isUnification()) {
      beyond.add("`%s` has a pattern that is a query".formatted(rule));
    }
    note("`%s` has a pattern with a window".formatted(rule), pattern.getBehaviors());
    note("`%s` has a pattern with an annotation".formatted(rule), pattern.getAnnotationNames());
    note("`%s` has a constraint by position".formatted(rule), pattern.getPositionalConstraints());
    List<String> constraints = new ArrayList<>();
    for (BaseDescr constraint : pattern.getDescrs()) {
      if (constraint instanceof ExprConstraintDescr expression) {
        constraints.add(NormalForm.of(expression.getExpression()));
      } else {
        beyond.add("`%s` has a constraint that is no expression".formatted(rule));
      }
    }
    return constraints;
  }

  private void note(String what, Collection<?> found) {
    found.forEach(one -> beyond.add(what));
  }
}
