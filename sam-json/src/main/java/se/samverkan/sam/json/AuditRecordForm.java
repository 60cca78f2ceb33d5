// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static se.samverkan.sam.json.Part.required;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.audit.AuditRecord;
import se.samverkan.sam.core.audit.ReadingInForce;
import se.samverkan.sam.core.audit.RecordedAnswer;
import se.samverkan.sam.json.text.Pointer;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.json.yaml.YamlNode;

/**
 * A record with the fingerprint of all else that stands in it, by which it is seen whether it still
 * says what was written. The fingerprint is that of the document as it stands, not of what is
 * understood of it, so that an old record keeps its own when later versions write more.
 */
record AuditRecordForm() implements Form<AuditRecord> {

  /** The only format there is. A version of the library that changes it reads this one too. */
  static final int FORMAT = 1;

  private static final String FORMAT_NAME = "format";
  private static final String FINGERPRINT_NAME = "sha256";

  /** A record before its fingerprint has been looked at. */
  record Parts(
      int format,
      String edition,
      List<ReadingInForce> readings,
      RecordedAnswer answer,
      String sha256) {}

  private static final Part<Parts, Integer, Integer> FORMAT_PART =
      required(FORMAT_NAME, new WholeNumberForm(FORMAT, FORMAT), Parts::format);
  private static final Part<Parts, String, String> EDITION =
      required("edition", AuditForms.FINGERPRINT, Parts::edition);
  private static final Part<Parts, List<ReadingInForce>, List<ReadingInForce>> READINGS =
      required("readings", new ListForm<>(AuditForms.READING), Parts::readings);
  private static final Part<Parts, RecordedAnswer, RecordedAnswer> ANSWER =
      required("answer", AuditForms.ANSWER, Parts::answer);
  private static final Part<Parts, String, String> FINGERPRINT =
      required(FINGERPRINT_NAME, AuditForms.FINGERPRINT, Parts::sha256);

  static final ObjectForm<Parts, Draft> PARTS =
      RecordForm.of(
          "an audit record",
          List.of(FORMAT_PART, EDITION, READINGS, ANSWER, FINGERPRINT),
          draft ->
              new Parts(
                  FORMAT_PART.in(draft),
                  EDITION.in(draft),
                  READINGS.in(draft),
                  ANSWER.in(draft),
                  FINGERPRINT.in(draft)));

  @Override
  public String inWords() {
    return PARTS.inWords();
  }

  @Override
  public @Nullable AuditRecord read(YamlNode node, Pointer at, Problems problems) {
    int before = problems.count();
    if (node instanceof YamlMapping mapping) {
      checkFormat(mapping, at, problems);
      if (problems.count() > before) {
        return null; // what another format means is not known here
      }
      checkFingerprint(mapping, at, problems);
    }
    Parts parts = PARTS.read(node, at, problems);
    if (parts == null || problems.count() > before) {
      return null;
    }
    try {
      return AuditForms.record(parts.edition(), parts.readings(), parts.answer());
    } catch (IllegalArgumentException e) {
      problems.add(node.place(), at, String.valueOf(e.getMessage()));
      return null;
    }
  }

  @Override
  public void write(AuditRecord record, Sink sink) {
    Parts parts =
        new Parts(FORMAT, record.edition(), record.readings(), record.answer(), "0".repeat(64));
    Problems none = new Problems();
    YamlNode written =
        CanonicalJson.tree(DocumentFormat.of(PARTS).write(parts, Layout.COMPACT), none);
    if (!(written instanceof YamlMapping mapping) || none.count() > 0) {
      throw new IllegalArgumentException("the record is longer than is read");
    }
    PARTS.write(
        new Parts(
            parts.format(),
            parts.edition(),
            parts.readings(),
            parts.answer(),
            CanonicalJson.sha256(withoutFingerprint(mapping))),
        sink);
  }

  private static void checkFormat(YamlMapping record, Pointer at, Problems problems) {
    Optional<YamlNode> format = record.get(FORMAT_NAME);
    if (format.isPresent() && format.get().asInteger().filter(one -> one != FORMAT).isPresent()) {
      problems.add(
          format.get().place(),
          at.then(FORMAT_NAME),
          "this version of the library reads records of format " + FORMAT + " and no other");
    }
  }

  private static void checkFingerprint(YamlMapping record, Pointer at, Problems problems) {
    record
        .get(FINGERPRINT_NAME)
        .filter(node -> node.asText().isPresent())
        .filter(
            node ->
                !node.asText()
                    .equals(Optional.of(CanonicalJson.sha256(withoutFingerprint(record)))))
        .ifPresent(
            node ->
                problems.add(
                    node.place(),
                    at.then(FINGERPRINT_NAME),
                    "the record does not say what was written: its content has another"
                        + " fingerprint"));
  }

  private static YamlMapping withoutFingerprint(YamlMapping record) {
    return new YamlMapping(
        record.place(),
        record.entries().stream().filter(entry -> !entry.key().equals(FINGERPRINT_NAME)).toList());
  }
}
