// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.sam.arbitrary.ApplicantArbitraries;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Decision;
import tools.jackson.core.JacksonException;

/** The schema files are printed from the forms; {@code -Dgolden.update=true} prints them anew. */
class SchemaTest {

  private static final Map<String, ObjectForm<?, ?>> FORMS =
      Map.of(
          "applicant", ApplicantForms.APPLICANT,
          "assessment", AssessmentForms.ASSESSMENT,
          "decision", AssessmentForms.DECISION);

  /** A reader refuses these, and a schema has no words for why. */
  private static final Set<String> BEYOND_A_SCHEMA =
      Set.of(
          "an own fact twice",
          "an escaped NUL",
          "an escaped half character",
          "a property twice",
          "a property twice in different escapes",
          "a national identity number",
          "a day that does not exist",
          "a whole number with an exponent",
          "a benefit that ends before it begins",
          "a benefit that cannot be time-limited",
          "a consent withdrawn before it was given",
          "two consents at once",
          "compensation both limited and not");

  private static final Map<String, Schema> SCHEMAS =
      Map.of(
          "applicant", schema("applicant"),
          "assessment", schema("assessment"),
          "decision", schema("decision"));

  @Example
  void theSchemaFilesSayWhatTheFormsSay() throws IOException {
    for (Map.Entry<String, ObjectForm<?, ?>> form : FORMS.entrySet()) {
      Path file = file(form.getKey());
      String printed = SchemaPrinter.print(title(form.getKey()), form.getValue());
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, printed, StandardCharsets.UTF_8);
      }
      assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(printed);
    }
  }

  @Example
  void theSchemasAreInTheJar() {
    for (String kind : FORMS.keySet()) {
      assertThat(SamJson.class.getResource("/META-INF/sam/schemas/" + kind + ".schema.json"))
          .isNotNull();
    }
  }

  @Property(tries = 50)
  void whatIsWrittenFitsTheSchema(
      @ForAll("applicants") Applicant applicant,
      @ForAll("assessments") Assessment assessment,
      @ForAll("decisions") Decision decision) {
    assertFits("applicant", SamJson.writeApplicant(applicant, Layout.COMPACT));
    assertFits("assessment", SamJson.writeAssessment(assessment, Layout.COMPACT));
    assertFits("decision", SamJson.writeDecision(decision, Layout.COMPACT));
  }

  @Example
  void nullForWhatIsNotKnownFitsTheSchema() {
    assertFits(
        "applicant",
        "{\"id\":\"p\",\"voluntary\":null,\"benefits\":null,\"own\":{\"studies\":null}}");
    assertFits("applicant", "{\"id\":\"p\",\"employment\":null,\"own\":null}");
  }

  @Example
  void whatReadersRefuseTheSchemasRefuseWhereTheyCan() throws IOException {
    for (BrokenDocument broken : BrokenDocument.all()) {
      if (SCHEMAS.containsKey(broken.kind())) {
        assertThat(fits(broken.kind(), broken.text()))
            .as(broken.name())
            .isEqualTo(BEYOND_A_SCHEMA.contains(broken.name()));
      }
    }
  }

  @Provide
  Arbitrary<Applicant> applicants() {
    return ApplicantArbitraries.applicants();
  }

  @Provide
  Arbitrary<Assessment> assessments() {
    return AssessmentArbitraries.assessments();
  }

  @Provide
  Arbitrary<Decision> decisions() {
    return AssessmentArbitraries.decisions();
  }

  private static void assertFits(String kind, String json) {
    assertThat(SCHEMAS.get(kind).validate(json, InputFormat.JSON)).isEmpty();
  }

  /** Whether a text is JSON and fits the schema. */
  private static boolean fits(String kind, String json) {
    try {
      return SCHEMAS.get(kind).validate(json, InputFormat.JSON).isEmpty();
    } catch (IllegalArgumentException | JacksonException e) { // it is not JSON
      return false;
    }
  }

  private static Schema schema(String kind) {
    String printed = SchemaPrinter.print(title(kind), FORMS.get(kind));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(printed, InputFormat.JSON);
  }

  private static Path file(String kind) {
    return Path.of("src/main/resources/META-INF/sam/schemas/" + kind + ".schema.json");
  }

  private static String title(String kind) {
    return "SAM library: " + kind;
  }
}
