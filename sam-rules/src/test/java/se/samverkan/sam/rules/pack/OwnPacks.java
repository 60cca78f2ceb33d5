// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;

/** Packs that an agency might write, as text. */
final class OwnPacks {

  private OwnPacks() {}

  /** A pack with this manifest and these rules; without rules if they are blank. */
  static PackSource pack(String id, String manifest, String rules) {
    Map<String, byte[]> files = new TreeMap<>();
    files.put(PackFiles.MANIFEST, manifest.getBytes(UTF_8));
    if (!rules.isBlank()) {
      files.put(PackFiles.ELIGIBILITY, rules.getBytes(UTF_8));
    }
    return pack(id, files);
  }

  private static PackSource pack(String id, Map<String, byte[]> files) {
    return PackSource.of(PackFiles.of(id, files));
  }

  /** A pack with this manifest and all rules of another, which has the same id. */
  static PackSource withRulesOf(PackFiles other, String manifest) {
    String rules = new String(other.bytes(PackFiles.ELIGIBILITY).orElseThrow(), UTF_8);
    String outcome = new String(other.bytes(PackFiles.OUTCOME).orElseThrow(), UTF_8);
    return with(pack(other.id(), manifest, rules), PackFiles.OUTCOME, outcome);
  }

  /** The same pack with one more file. */
  static PackSource with(PackSource pack, String file, String text) {
    PackFiles before = pack.read();
    Map<String, byte[]> files = new TreeMap<>();
    before.names().forEach(name -> files.put(name, before.bytes(name).orElseThrow()));
    files.put(file, text.getBytes(UTF_8));
    return pack(pack.id(), files);
  }

  /** SAM, with another age limit from 2018. */
  static String samWithOtherAge(String more) {
    return """
        pack: sam
        version: "1.0.0-vasteras"
        validFrom: 2011-08-09
        basedOn: {pack: sam, version: "1.0.0"%s}
        values:
          age.lowest:
            label: {sv: lägsta ålder, en: lowest age}
            history:
              - {from: 2011-08-09, number: 16, source: "SAM App, Målgrupp (F15)"}
              - {from: 2018-04-12, number: 20, source: "beslut 2018-04-12"}
        """
        .formatted(more);
  }

  /** A pack of its own with one group over the criteria named. */
  static String manifest(String id, String requires) {
    return """
        pack: %s
        version: "1.0.0"
        validFrom: 2020-01-01
        title: {sv: Eget, en: Own}
        sources: [beslut 2020-01-01]
        programme: {from: 2020-01-01}
        values:
          hours.fewest:
            label: {sv: minsta timmar, en: fewest hours}
            history:
              - {from: 2020-01-01, number: 10, source: beslut 2020-01-01}
        groups:
          - id: all
            role: targetGroup
            label: {sv: alla, en: everybody}
            source: beslut 2020-01-01
            requires: %s
        """
        .formatted(id, requires);
  }

  /** A rule file with these rules. */
  static String rules(String id, String... rules) {
    return """
        package se.samverkan.sam.packs.%s;
        import se.samverkan.sam.core.applicant.ApplicantOnDate;
        global se.samverkan.sam.rules.findings.RuleValues values;
        global se.samverkan.sam.rules.findings.Findings findings;
        """
            .formatted(id)
        + String.join("\n", rules);
  }

  /** A rule; the dates are annotations or blank. */
  static String rule(String name, String id, String dates, String condition) {
    return """
        rule "%s"
            @id("%s") @source("beslut 2020-01-01") %s
            @sv("regeln %s") @en("the rule %s")
        when
            ApplicantOnDate( %s )
        then
            findings.met( drools.getRule() );
        end
        """
        .formatted(name, id, dates, name, name, condition);
  }
}
