// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.space;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/** A small pack as an agency might write it. */
public final class WrittenPack {

  /** A pack without rules. */
  public WrittenPack() {}

  private final List<String> groups = new ArrayList<>();
  private final List<String> rules = new ArrayList<>();
  private String values = "";
  private String more = "";
  private String label = "regeln";

  /** Another value, a number from the first day on and perhaps another from a later day. */
  public WrittenPack value(String name, int number, String... later) {
    StringBuilder text = new StringBuilder(values.isEmpty() ? "values:\n" : values);
    text.append("  ").append(name).append(":\n    label: {sv: värdet, en: the value}\n");
    text.append("    history:\n");
    text.append("      - {from: 2020-01-01, number: ").append(number).append(", source: beslut}\n");
    for (String one : later) {
      text.append("      - {from: ").append(one).append(", source: beslut}\n");
    }
    values = text.toString();
    return this;
  }

  /** Another target group. */
  public WrittenPack group(String id, String requires) {
    groups.add(
        """
          - id: %s
            role: targetGroup
            label: {sv: gruppen, en: the group}
            source: beslut
            requires: %s
        """
            .formatted(id, requires));
    return this;
  }

  /** More of the manifest. */
  public WrittenPack more(String yaml) {
    more += yaml;
    return this;
  }

  /** What the rules that follow are called. */
  public WrittenPack wording(String words) {
    label = words;
    return this;
  }

  /** Another rule. */
  public WrittenPack rule(String id, String condition) {
    return rule(id, "", condition);
  }

  /** Another rule with dates, such as {@code @from("2021-01-01")}. */
  public WrittenPack rule(String id, String dates, String condition) {
    rules.add(
        """
        rule "%1$s%4$d"
            @id("own.%1$s") @source("beslut") %2$s
            @sv("%5$s %1$s") @en("the rule %1$s")
        when
            ApplicantOnDate( %3$s )
        then
            findings.met( drools.getRule() );
        end
        """
            .formatted(id, dates, condition, rules.size(), label));
    return this;
  }

  /** The pack, run by the model. */
  public RulePack read() {
    String manifest =
        """
        pack: own
        version: "1.0.0"
        validFrom: 2020-01-01
        title: {sv: Eget, en: Own}
        sources: [beslut]
        programme: {from: 2020-01-01}
        """
            + values
            + more
            + "groups:\n"
            + String.join("", groups);
    String drl =
        """
        package se.samverkan.sam.packs.own;
        import se.samverkan.sam.core.applicant.ApplicantOnDate;
        import se.samverkan.sam.core.applicant.Agency;
        import se.samverkan.sam.core.applicant.Employment;
        global se.samverkan.sam.rules.findings.RuleValues values;
        global se.samverkan.sam.rules.findings.Findings findings;
        """
            + String.join("\n", rules);
    return RulePacks.read(
            PackSource.of(
                PackFiles.of(
                    "own",
                    Map.of(
                        PackFiles.MANIFEST,
                        manifest.getBytes(UTF_8),
                        PackFiles.ELIGIBILITY,
                        drl.getBytes(UTF_8)))))
        .orElseThrow()
        .using(Engine.MODEL);
  }
}
