// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.peer;

import java.util.List;
import java.util.stream.Collectors;
import se.samverkan.sam.core.fact.FactField;

/**
 * The rules as one DMN table that collects the bits of all rules that hold. Each row is one FEEL
 * expression over all variables, and not a cell a variable: so every row means exactly what the
 * rule means, unknown facts included, though few tables in practice look like it.
 */
final class DecisionTable {

  static final String NAME = "findings";
  static final String OUTPUT = "bit";
  static final String NAMESPACE = "https://samverkan.example/findings";

  private DecisionTable() {}

  static String dmn(List<Rule> rules, List<FactField<?>> fields) {
    List<String> names = fields.stream().flatMap(Facts::names).toList();
    StringBuilder xml = new StringBuilder();
    xml.append(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="findings"
            namespace="%s">
        """
            .formatted(NAMESPACE));
    for (String name : names) {
      xml.append(
          "<inputData id='i-%s' name='%s'><variable id='v-%s' name='%s' typeRef='Any'/></inputData>\n"
              .formatted(name, name, name, name));
    }
    xml.append("<decision id='findings' name='findings'>\n");
    xml.append("<variable id='v-findings' name='findings' typeRef='Any'/>\n");
    for (String name : names) {
      xml.append(
          "<informationRequirement id='r-%s'><requiredInput href='#i-%s'/></informationRequirement>\n"
              .formatted(name, name));
    }
    xml.append("<decisionTable id='t' hitPolicy='COLLECT'>\n");
    xml.append("<input id='in'><inputExpression id='ie' typeRef='boolean'><text>true</text>");
    xml.append("</inputExpression></input>\n<output id='out' name='bit' typeRef='number'/>\n");
    xml.append(rules.stream().map(DecisionTable::row).collect(Collectors.joining()));
    return xml.append("</decisionTable></decision></definitions>\n").toString();
  }

  private static String row(Rule rule) {
    String condition =
        Dialect.FEEL.print(rule).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return ("<rule id='rule-%s'><inputEntry id='e-%s'><text>%s</text></inputEntry>"
            + "<outputEntry id='o-%s'><text>%s</text></outputEntry></rule>\n")
        .formatted(rule.bit(), rule.bit(), condition, rule.bit(), rule.bit());
  }
}
