// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.prepared;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samverkan.sam.rules.internal.drools.CompiledRules;

/** Compiled rules in a prepared file: the names of the conditions, and the classes by name. */
final class CompiledRulesForm {

  private CompiledRulesForm() {}

  static void write(CompiledRules rules, PreparedOutput out) {
    out.text(rules.sha256());
    out.texts(rules.conditions());
    out.number(rules.classes().size());
    for (Map.Entry<String, byte[]> one : rules.classes().entrySet()) {
      out.text(one.getKey());
      out.bytes(one.getValue());
    }
  }

  static CompiledRules read(PreparedInput in) throws IOException {
    String sha256 = in.text();
    List<String> conditions = in.texts();
    int count = in.count();
    TreeMap<String, byte[]> classes = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      classes.put(in.text(), in.bytes());
    }
    return new CompiledRules(sha256, conditions, classes);
  }
}
