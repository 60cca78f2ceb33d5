// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.sam.arbitrary.Events;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.date.PartialDate;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.participation.EventId;
import se.samverkan.sam.core.participation.EventKind;
import se.samverkan.sam.core.participation.RecordedEvent;
import tools.jackson.databind.json.JsonMapper;

/** Documents of which every scalar has a mark that no message may show. */
class NoValueInMessagesTest {

  private static final String MARK = "Qz7";
  private static final Pattern SCALAR =
      Pattern.compile("[:\\[,](\"[a-zA-Z0-9-]+\"|[0-9.]+|true|false)(?=[],}])");
  private static final List<String> KNOWN_OF_EVENTS =
      Stream.of(
              EventForms.RECORDED_EVENT,
              ParticipationForm.PARTS,
              PlanForms.ACTION_PLAN,
              PlanForms.PLANNED_ACTIVITY,
              SharingForms.GROUND,
              ClosureForms.CLOSURE,
              ClosureForms.DESTINATION,
              OutcomeForms.OUTCOME_ASSESSMENT,
              OutcomeForms.CLASSIFICATION_RESULT,
              FollowUpForms.RECORD,
              ReportForms.PRINTED_REPORT,
              ReportForms.FIGURE,
              EconomyForms.BUDGET,
              EconomyForms.BUDGET_LINE,
              EconomyForms.COST_BENEFIT,
              EconomyForms.PUBLISHED_PAYOFF,
              EvaluationForms.SELF_EVALUATION)
          .flatMap(form -> form.properties().keySet().stream())
          .toList();
  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  @Property(tries = 500)
  void noProblemRepeatsAValue(@ForAll("marked") String document) {
    for (Reading<?> reading :
        List.of(
            SamJson.applicant().read(document),
            SamJson.applicant().readYaml(document),
            SamJson.assessment().read(document),
            SamJson.decision().read(document),
            SamJson.event().read(document),
            SamJson.event().readYaml(document),
            SamJson.readEventLines(document),
            SamJson.participation().read(document),
            SamJson.plan().read(document),
            SamJson.sharingGround().read(document),
            SamJson.closure().read(document),
            SamJson.outcomeAssessment().read(document),
            SamJson.followUpRecord().read(document),
            SamJson.printedReport().read(document),
            SamJson.budget().read(document),
            SamJson.costBenefit().read(document),
            SamJson.publishedPayoff().read(document),
            SamJson.selfEvaluation().read(document))) {
      assertSilent(reading.problems().toString());
      reading.fold(
          value -> value,
          problems -> {
            assertSilent(new RefusedException(problems).toString());
            return problems;
          });
    }
    try {
      MAPPER.readValue(document, Applicant.class);
    } catch (tools.jackson.databind.exc.MismatchedInputException e) {
      assertSilent(e.toString() + e.getCause());
    } catch (tools.jackson.core.JacksonException e) {
      assertThat(e).isNotNull(); // the host's mapper and its own words for what is not JSON
    }
  }

  /** A sound event of every kind, with a value changed that stood in it. */
  @Property(tries = 500)
  void noProblemWithAnEventRepeatsAValue(@ForAll("spoilt") String event) {
    assertSilent(SamJson.event().read(event).problems().toString());
    assertSilent(SamJson.readEventLines(event + "\n" + event).problems().toString());
  }

  @Provide
  Arbitrary<String> spoilt() {
    return Combinators.combine(
            Arbitraries.of(EventKind.class).flatMap(Events::whole),
            Arbitraries.integers().between(0, 40),
            scalars())
        .as(
            (event, which, mark) -> {
              String json =
                  SamJson.event()
                      .write(
                          RecordedEvent.builder()
                              .id(EventId.of("e"))
                              .enrolment(EnrolmentId.of("c"))
                              .on(PartialDate.unknown())
                              .event(event)
                              .build(),
                          Layout.COMPACT);
              List<MatchResult> values = SCALAR.matcher(json).results().toList();
              MatchResult value = values.get(which % values.size());
              return json.substring(0, value.start(1)) + mark + json.substring(value.end(1));
            });
  }

  @Provide
  Arbitrary<String> marked() {
    Arbitrary<String> whole = objects(3);
    return Combinators.combine(whole, Arbitraries.integers().between(0, 40))
        .as(
            (text, cut) ->
                cut < 10 ? text.substring(0, text.length() - cut % text.length()) : text);
  }

  private static Arbitrary<String> objects(int depth) {
    return Combinators.combine(names(), values(depth))
        .as((name, value) -> "\"" + name + "\": " + value)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(entries -> "{" + String.join(", ", entries) + "}");
  }

  private static Arbitrary<String> values(int depth) {
    if (depth == 0) {
      return scalars();
    }
    Arbitrary<String> lists =
        Arbitraries.lazy(() -> values(depth - 1))
            .list()
            .ofMaxSize(3)
            .map(items -> "[" + String.join(", ", items) + "]");
    return Arbitraries.oneOf(scalars(), lists, Arbitraries.lazy(() -> objects(depth - 1)));
  }

  private static Arbitrary<String> scalars() {
    return Arbitraries.of(
        "\"Qz7\"",
        "\"a Qz7\\n\"",
        "\"Qz7\\u0000\"",
        "\"Qz7\\ud800\"",
        "\"2024-13-Qz7\"",
        "Qz7",
        "'Qz7'",
        "\"19121212-Qz7\"",
        "1Qz7",
        "*Qz7",
        "&Qz7 1",
        "!Qz7 1",
        "\"Qz7",
        "\"\\Qz7\"");
  }

  private static Arbitrary<String> names() {
    List<String> known = List.copyOf(ApplicantForms.APPLICANT.properties().keySet());
    return Arbitraries.oneOf(
        Arbitraries.of(known),
        Arbitraries.of(KNOWN_OF_EVENTS),
        Arbitraries.of("complete", "atLeast", "kind", "code", "groups", "Qz7 å", "19121212-1212"));
  }

  private static void assertSilent(String message) {
    assertThat(message.toLowerCase(Locale.ROOT))
        .doesNotContain(MARK.toLowerCase(Locale.ROOT), "19121212");
  }
}
