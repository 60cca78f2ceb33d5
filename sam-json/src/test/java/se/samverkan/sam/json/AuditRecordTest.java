// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.sam.json.RoundTrip.assertReadAsWritten;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.sam.arbitrary.AuditArbitraries;
import se.samverkan.sam.core.audit.AuditRecord;

/** A record is read as it was written, or not at all. */
class AuditRecordTest {

  @Property(tries = 60)
  void aRecordIsReadAsItWasWritten(@ForAll("records") AuditRecord record) {
    assertReadAsWritten(SamJson.auditRecord(), AuditRecord.class, record);
    assertThat(CanonicalJson.of(SamJson.auditRecord().write(record, Layout.INDENTED)).orElseThrow())
        .isEqualTo(
            CanonicalJson.of(SamJson.auditRecord().write(record, Layout.COMPACT)).orElseThrow());
  }

  @Property(tries = 60)
  void whatIsPrintedOfARecordIsNotWhatWasTold(@ForAll("records") AuditRecord record) {
    assertThat(record.toString()).hasSizeLessThan(1500).doesNotContain("label");
  }

  @Example
  void theCanonicalFormIsOneWhateverTheOrderTheEscapesAndTheSpace() {
    assertThat(
            CanonicalJson.of(
                    " { \"b\" : [ 1.50, 20.0, -0, 1e2, true, null, {} , [] ] ,\n"
                        + " \"a\" : \"\\u00e5\\/\\n\\u0022\" } ")
                .orElseThrow())
        .isEqualTo("{\"a\":\"å/\\n\\\"\",\"b\":[1.5,20,0,100,true,null,{},[]]}");
    assertThat(CanonicalJson.of("{\"€\":1,\"\\r\":2,\"a\":3}").orElseThrow())
        .isEqualTo("{\"\\r\":2,\"a\":3,\"€\":1}");
  }

  @Example
  void aNumberThatWouldFillTheMemoryIsNotWrittenOut() {
    assertThat(CanonicalJson.of("[1e999999999]").orElseThrow()).isEqualTo("[1e999999999]");
    assertThat(CanonicalJson.of("[1e-999999999]").orElseThrow()).isEqualTo("[1e-999999999]");
  }

  @Example
  void whatIsNoJsonHasNoCanonicalForm() {
    assertThat(CanonicalJson.of("{\"a\":1,\"a\":1}").problems()).isNotEmpty();
    assertThat(CanonicalJson.of("{").problems()).isNotEmpty();
    assertThat(CanonicalJson.of("[".repeat(10_000)).problems()).isNotEmpty();
  }

  @Example
  void differencesAreToldByPlaceAndNotByValue() {
    assertThat(
            JsonDifference.between(
                "{\"a\":[1,{\"b\":2}],\"c\":1.0,\"old\":{\"x\":1}}",
                "{\"c\":1,\"a\":[1,{\"b\":3},4]}"))
        .extracting(JsonDifference::toString)
        .containsExactly("/a/1/b: changed", "/a/2: added", "/old: removed");
  }

  @Provide
  Arbitrary<AuditRecord> records() {
    return AuditArbitraries.records();
  }
}
