// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;
import se.samverkan.sam.rules.findings.Findings;
import se.samverkan.sam.rules.findings.RuleValues;

/**
 * Drools as anybody uses it, given many rule files of one package as they are written. Letters
 * beyond ASCII are escaped for it, as it hands them on in the machine's own encoding.
 */
record StockFiles(KieBase rules) {

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

  static StockFiles of(List<Path> files) {
    KieServices services = KieServices.get();
    ReleaseId release = services.newReleaseId("se.samverkan.good", "files", "1");
    KieFileSystem system = services.newKieFileSystem();
    system.generateAndWritePomXML(release);
    for (Path file : files) {
      system.write("src/main/resources/" + file.getFileName(), escaped(GoodRules.text(file)));
    }
    KieBuilder builder = services.newKieBuilder(system, OwnClasses.LOADER);
    builder.buildAll(ExecutableModelProject.class);
    assertThat(builder.getResults().getMessages()).isEmpty();
    KieBase rules = services.newKieContainer(release, OwnClasses.LOADER).getKieBase();
    services.getRepository().removeKieModule(release); // others look at what is registered
    return new StockFiles(rules);
  }

  /** The names of the rules that fire. */
  SortedSet<String> fired(Object fact, RuleValues values) {
    SortedSet<String> names = new TreeSet<>();
    Findings findings = rule -> names.add(unescaped(rule.getName()));
    KieSession session = rules.newKieSession();
    try {
      session.setGlobal("findings", findings);
      session.setGlobal("values", values);
      session.insert(fact);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return names;
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      escaped.append(c < 0x80 ? String.valueOf(c) : "\\u" + HexFormat.of().toHexDigits(c));
    }
    return escaped.toString();
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    String.valueOf((char) HexFormat.fromHexDigits(escape.group(1)))));
  }
}
