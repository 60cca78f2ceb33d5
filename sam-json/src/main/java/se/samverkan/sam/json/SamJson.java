// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Decision;
import se.samverkan.sam.json.text.Pointer;
import se.samverkan.sam.json.yaml.StrictText;
import se.samverkan.sam.json.yaml.UnreadableTextException;
import se.samverkan.sam.json.yaml.YamlDocument;
import se.samverkan.sam.json.yaml.YamlNode;
import tools.jackson.core.JsonGenerator;

/**
 * Reads and writes applicants, assessments and decisions, in JSON and in YAML.
 *
 * <p>Reading is strict. Refused are, among others: bytes that are not UTF-8; properties that are
 * unknown or stand twice; a number for a text, a text for a number, {@code 18.9} for {@code 18};
 * codes in another case; whatever stands after the end; documents longer or deeper than the limits
 * here. Everything that is wrong with a document is told at once, by place and never by value.
 *
 * <p>An absent property, or one that is null, is a fact that is not known. A list of facts is
 * {@code {"complete": […]}} or {@code {"atLeast": […]}}. Writing leaves out what is not known, has
 * a fixed order of properties, and gives equal bytes for equal values.
 */
public final class SamJson {

  /** How many bytes of one record are read: one mebibyte. */
  public static final int MAX_BYTES = 1 << 20;

  /** How many bytes of a list of records are read: 64 mebibytes. */
  public static final int MAX_LIST_BYTES = 1 << 26;

  private SamJson() {}

  /** Reads an applicant from JSON in UTF-8. */
  public static Reading<Applicant> readApplicant(byte[] json) {
    return readJson(ApplicantForms.APPLICANT, json, MAX_BYTES);
  }

  /** Reads an applicant from JSON. */
  public static Reading<Applicant> readApplicant(String json) {
    return readJson(ApplicantForms.APPLICANT, json);
  }

  /**
   * Reads an applicant from a part of a YAML document, which is sound itself. Pointers of problems
   * begin at that part; lines and columns are those of the document.
   */
  public static Reading<Applicant> readApplicant(YamlNode node) {
    return readNode(ApplicantForms.APPLICANT, node, new Problems());
  }

  /** Reads an array of applicants from JSON in UTF-8: all of them, or all problems with any. */
  public static Reading<List<Applicant>> readApplicants(byte[] json) {
    return readJson(ApplicantForms.APPLICANTS, json, MAX_LIST_BYTES);
  }

  /** Reads an applicant from YAML in UTF-8. */
  public static Reading<Applicant> readApplicantYaml(byte[] yaml) {
    return readYaml(ApplicantForms.APPLICANT, YamlDocument.read(yaml));
  }

  /** Reads an applicant from YAML. */
  public static Reading<Applicant> readApplicantYaml(String yaml) {
    return readYaml(ApplicantForms.APPLICANT, YamlDocument.read(yaml));
  }

  /** Reads an assessment from JSON in UTF-8. */
  public static Reading<Assessment> readAssessment(byte[] json) {
    return readJson(AssessmentForms.ASSESSMENT, json, MAX_BYTES);
  }

  /** Reads an assessment from JSON. */
  public static Reading<Assessment> readAssessment(String json) {
    return readJson(AssessmentForms.ASSESSMENT, json);
  }

  /** Reads a decision from JSON in UTF-8. */
  public static Reading<Decision> readDecision(byte[] json) {
    return readJson(AssessmentForms.DECISION, json, MAX_BYTES);
  }

  /** Reads a decision from JSON. */
  public static Reading<Decision> readDecision(String json) {
    return readJson(AssessmentForms.DECISION, json);
  }

  /**
   * Writes an applicant.
   *
   * @throws IllegalArgumentException if a reader would refuse a text or date in it, such as one
   *     with a NUL character
   */
  public static String writeApplicant(Applicant applicant, Layout layout) {
    return write(ApplicantForms.APPLICANT, applicant, layout);
  }

  /**
   * Writes a list of applicants.
   *
   * @throws IllegalArgumentException as {@link #writeApplicant} does
   */
  public static String writeApplicants(List<Applicant> applicants, Layout layout) {
    return write(ApplicantForms.APPLICANTS, applicants, layout);
  }

  /**
   * Writes an assessment.
   *
   * @throws IllegalArgumentException as {@link #writeApplicant} does
   */
  public static String writeAssessment(Assessment assessment, Layout layout) {
    return write(AssessmentForms.ASSESSMENT, assessment, layout);
  }

  /**
   * Writes a decision.
   *
   * @throws IllegalArgumentException as {@link #writeApplicant} does
   */
  public static String writeDecision(Decision decision, Layout layout) {
    return write(AssessmentForms.DECISION, decision, layout);
  }

  private static <T> Reading<T> readJson(Form<T> form, byte[] json, int maxBytes) {
    try {
      return readChecked(form, StrictText.decode(json, maxBytes));
    } catch (UnreadableTextException e) {
      return refused(e);
    }
  }

  static <T> Reading<T> readJson(Form<T> form, String json) {
    try {
      return readChecked(form, StrictText.check(json, MAX_BYTES));
    } catch (UnreadableTextException e) {
      return refused(e);
    }
  }

  private static <T> Reading<T> readChecked(Form<T> form, String json) {
    Problems problems = new Problems();
    return readNode(form, JsonText.read(json, problems), problems);
  }

  private static <T> Reading<T> readYaml(Form<T> form, YamlDocument document) {
    Problems problems = new Problems();
    problems.addAll(document.problems());
    return readNode(form, document.root().orElse(null), problems);
  }

  private static <T> Reading<T> readNode(Form<T> form, @Nullable YamlNode node, Problems problems) {
    T value = node == null ? null : form.read(node, Pointer.ROOT, problems);
    return value == null || problems.count() > 0
        ? new Reading.Refused<>(problems.inOrder())
        : new Reading.Read<>(value);
  }

  private static <T> Reading<T> refused(UnreadableTextException e) {
    return new Reading.Refused<>(List.of(JsonProblem.of(e.problem())));
  }

  static <T> String write(Form<T> form, T value, Layout layout) {
    if (layout == Layout.YAML) {
      YamlSink sink = new YamlSink();
      form.write(value, sink);
      return sink.finish();
    }
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = JsonText.generator(text, layout)) {
      form.write(value, new JsonSink(generator));
    }
    return layout == Layout.INDENTED ? text.append('\n').toString() : text.toString();
  }
}
