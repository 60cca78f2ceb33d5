// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.quarantine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackSource;

/** A pack such as somebody might send in. */
final class OutsidePack {

  private OutsidePack() {}

  /** Two epochs, one criterion that nothing uses, and a scenario on both sides of the limit. */
  static PackSource sound() {
    return of(MANIFEST, RULES, SCENARIOS);
  }

  static PackSource withoutScenarios() {
    return PackSource.of(
        PackFiles.of(
            "sent",
            Map.of(
                PackFiles.MANIFEST, MANIFEST.getBytes(UTF_8),
                PackFiles.ELIGIBILITY, RULES.getBytes(UTF_8))));
  }

  /** Mistakes in the manifest, in the rules and in a file's name, each at its place. */
  static PackSource broken() {
    PackFiles sound = sound().read();
    Map<String, byte[]> files = new TreeMap<>();
    sound.names().forEach(name -> files.put(name, sound.bytes(name).orElseThrow()));
    files.put(PackFiles.MANIFEST, MANIFEST.replace("validFrom", "validfrom").getBytes(UTF_8));
    files.put(
        PackFiles.ELIGIBILITY,
        RULES.replace("findings.met( drools.getRule() )", "System.exit( 1 )").getBytes(UTF_8));
    files.put("scenarios/age.yml", new byte[0]);
    return PackSource.of(PackFiles.of("sent", files));
  }

  /** Its rules are sound, and do not do what its scenario says. */
  static PackSource contradicted() {
    return of(MANIFEST, RULES, SCENARIOS.replace("notEligible", "eligible"));
  }

  private static PackSource of(String manifest, String rules, String scenarios) {
    return PackSource.of(
        PackFiles.of(
            "sent",
            Map.of(
                PackFiles.MANIFEST,
                manifest.getBytes(UTF_8),
                PackFiles.ELIGIBILITY,
                rules.getBytes(UTF_8),
                "scenarios/ålder.yaml",
                scenarios.getBytes(UTF_8))));
  }

  private static final String MANIFEST =
      """
      pack: sent
      version: "1.0.0"
      validFrom: 2020-01-01
      title: {sv: Insänt, en: Sent in}
      sources: [beslut 2020-01-01]
      programme: {from: 2020-01-01}
      values:
        age.lowest:
          label: {sv: lägsta ålder, en: lowest age}
          history:
            - {from: 2020-01-01, number: 18, source: beslut 2020-01-01}
            - {from: 2021-01-01, number: 20, source: beslut 2021-01-01}
      groups:
        - id: all
          role: targetGroup
          label: {sv: alla, en: everybody}
          source: beslut 2020-01-01
          requires: sent.age
      """;

  private static final String RULES =
      """
      package se.samverkan.sam.packs.sent;
      import se.samverkan.sam.core.applicant.ApplicantOnDate;
      global se.samverkan.sam.rules.findings.RuleValues values;
      global se.samverkan.sam.rules.findings.Findings findings;
      rule "age"
          @id("sent.age") @source("beslut 2020-01-01")
          @sv("har fyllt {age.lowest} år") @en("is at least {age.lowest}")
      when
          ApplicantOnDate( age >= values.number("age.lowest") )
      then
          findings.met( drools.getRule() );
      end
      rule "no Swedish"
          @id("sent.no-swedish") @source("beslut 2020-01-01")
          @sv("talar inte svenska") @en("does not speak Swedish")
      when
          ApplicantOnDate( speaksSwedish == false )
      then
          findings.met( drools.getRule() );
      end
      """;

  private static final String SCENARIOS =
      """
      - name: old enough until the limit was raised
        source: beslut 2021-01-01
        asOf: 2020-12-31
        given: {birthDate: 2002-12-31}
        expect: {verdict: eligible, missing: []}
      - name: too young after the limit was raised
        source: beslut 2021-01-01
        asOf: 2021-01-01
        given: {birthDate: 2002-12-31}
        expect: {verdict: notEligible}
      """;
}
