// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.arbitrary;

import static se.samverkan.sam.arbitrary.CommonArbitraries.codes;
import static se.samverkan.sam.arbitrary.CommonArbitraries.dates;
import static se.samverkan.sam.arbitrary.CommonArbitraries.optional;
import static se.samverkan.sam.arbitrary.CommonArbitraries.participantIds;
import static se.samverkan.sam.arbitrary.CommonArbitraries.texts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Decision;
import se.samverkan.sam.core.closure.Destination;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.participation.Event;
import se.samverkan.sam.core.participation.EventId;
import se.samverkan.sam.core.participation.EventKind;
import se.samverkan.sam.core.participation.Participation;
import se.samverkan.sam.core.participation.PolicyVersion;
import se.samverkan.sam.core.participation.RecordedEvent;
import se.samverkan.sam.core.participation.Stage;
import se.samverkan.sam.core.plan.HoursPerWeek;
import se.samverkan.sam.core.plan.PlannedActivity;
import se.samverkan.sam.core.sharing.SharingGround;

/**
 * Events of every kind, whether or not they could happen: each component of a record holds anything
 * that its type allows. Found by reflection, so that no kind is forgotten.
 */
public final class Events {

  /** Components that are ids of codes, or of activities, which have the form of one. */
  private static final Set<String> CODES = Set.of("direction", "measure", "activity", "need");

  private final boolean whole;
  private final Map<Type, Arbitrary<?>> values = new HashMap<>();

  private Events(boolean whole, Arbitrary<String> texts) {
    this.whole = whole;
    values.put(String.class, texts);
    values.put(boolean.class, Arbitraries.of(true, false));
    values.put(Boolean.class, Arbitraries.of(true, false));
    values.put(Integer.class, Arbitraries.integers().between(0, 1000));
    values.put(LocalDate.class, dates());
    values.put(EventId.class, eventIds());
    values.put(Stage.class, Arbitraries.of(Stage.class).filter(Events::canBeTakenOver));
    values.put(HoursPerWeek.class, PlanArbitraries.hours());
    values.put(PlannedActivity.class, PlanArbitraries.activities(texts));
    values.put(SharingGround.class, SharingArbitraries.grounds(texts));
    values.put(Destination.class, ClosureArbitraries.destinations());
    values.put(Decision.class, AssessmentArbitraries.decisions());
    values.put(Assessment.class, AssessmentArbitraries.assessments());
  }

  /** Events of any kind. What may be absent is absent about every other time. */
  public static Arbitrary<Event> events() {
    return Arbitraries.of(EventKind.class).flatMap(Events::events);
  }

  /** Events of one kind. What may be absent is absent about every other time. */
  public static Arbitrary<Event> events(EventKind kind) {
    return new Events(false, texts()).event(kind);
  }

  /** Events of one kind of which everything is told. */
  public static Arbitrary<Event> whole(EventKind kind) {
    return new Events(true, texts()).event(kind);
  }

  /**
   * Events of one kind of which everything is told, with this text wherever there is one, but for
   * codes, decisions and assessments.
   */
  public static Arbitrary<Event> marked(EventKind kind, String text) {
    return new Events(true, Arbitraries.just(text)).event(kind);
  }

  /** Events of any kind as they stand in a record, of any enrolment. */
  public static Arbitrary<RecordedEvent> recorded() {
    return enrolmentIds().flatMap(Events::recorded);
  }

  /** Events of any kind as they stand in a record, of one enrolment. */
  public static Arbitrary<RecordedEvent> recorded(EnrolmentId enrolment) {
    return Combinators.combine(
            eventIds(),
            PlanArbitraries.partialDates(),
            optional(dates()),
            optional(Combinators.combine(texts(), texts()).as(PolicyVersion::new)),
            events())
        .as(
            (id, on, recordedOn, judgedBy, event) ->
                RecordedEvent.builder()
                    .id(id)
                    .enrolment(enrolment)
                    .on(on)
                    .recordedOn(recordedOn)
                    .judgedBy(judgedBy)
                    .event(event)
                    .build())
        .withoutEdgeCases();
  }

  /** Participations of up to six events, which may contradict each other. */
  public static Arbitrary<Participation> participations() {
    return enrolmentIds()
        .flatMap(
            enrolment ->
                Combinators.combine(
                        participantIds(),
                        texts(),
                        recorded(enrolment)
                            .list()
                            .uniqueElements(RecordedEvent::id)
                            .ofMaxSize(6))
                    .as(
                        (participant, programme, events) ->
                            Participation.rebuild(enrolment, participant, programme, events)));
  }

  /** Ids of events. */
  public static Arbitrary<EventId> eventIds() {
    return participantIds().map(id -> EventId.of(id.value()));
  }

  /** Ids of enrolments. */
  public static Arbitrary<EnrolmentId> enrolmentIds() {
    return participantIds().map(id -> EnrolmentId.of(id.value()));
  }

  private Arbitrary<Event> event(EventKind kind) {
    return record(kind.record()).map(Event.class::cast).withoutEdgeCases();
  }

  private Arbitrary<Object> record(Class<?> record) {
    List<Arbitrary<Object>> components =
        Arrays.stream(record.getRecordComponents()).map(this::component).toList();
    return components.isEmpty()
        ? Arbitraries.create(() -> make(record, List.of()))
        : Combinators.combine(components).as(values -> make(record, values));
  }

  private Arbitrary<Object> component(RecordComponent component) {
    return of(component.getGenericType(), CODES.contains(component.getName()));
  }

  private Arbitrary<Object> of(Type type, boolean isCode) {
    if (type instanceof ParameterizedType generic) {
      Arbitrary<Object> each = of(generic.getActualTypeArguments()[0], isCode);
      int least = whole ? 1 : 0;
      if (generic.getRawType() == Optional.class) {
        return each.optional(whole ? 1 : 0.5).asGeneric();
      } else if (generic.getRawType() == Set.class) {
        return each.set().ofMinSize(least).ofMaxSize(3).asGeneric();
      }
      if (generic.getRawType() == FactList.class) {
        return factLists(each);
      }
      return each.list().ofMinSize(least).ofMaxSize(3).asGeneric();
    }
    if (type == String.class && isCode) {
      return codes().asGeneric();
    }
    Arbitrary<?> known = values.get(type);
    if (known != null) {
      return known.asGeneric();
    }
    Class<?> raw = (Class<?>) type;
    return raw.isRecord()
        ? record(raw)
        : Arbitraries.of((Object[]) Objects.requireNonNull(raw.getEnumConstants()));
  }

  private Arbitrary<Object> factLists(Arbitrary<Object> each) {
    Arbitrary<Object> told = each.list().ofMinSize(1).ofMaxSize(3).map(FactList::atLeast);
    return whole
        ? told
        : Arbitraries.oneOf(
            told,
            each.list().ofMaxSize(3).map(FactList::complete),
            Arbitraries.just(FactList.unknown()));
  }

  private static Object make(Class<?> record, List<Object> values) {
    try {
      Class<?>[] types =
          Arrays.stream(record.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      return record.getDeclaredConstructor(types).newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean canBeTakenOver(Stage stage) {
    return stage.isProspective() || (stage.isEnrolled() && stage != Stage.INTERRUPTED);
  }
}
