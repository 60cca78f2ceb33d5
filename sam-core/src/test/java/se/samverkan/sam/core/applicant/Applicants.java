// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import se.samverkan.sam.arbitrary.ApplicantArbitraries;
import se.samverkan.sam.arbitrary.CommonArbitraries;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.fact.FactList.Extent;

/**
 * Applicants whose days lie close enough to {@link Somebody#TODAY}, and to each other, for every
 * boundary to be met; and ways to know more of them.
 */
final class Applicants {

  private static final List<Method> ATTRIBUTES =
      Arrays.stream(Applicant.class.getMethods())
          .filter(method -> method.getParameterCount() == 0)
          .filter(Applicants::mayBeUnknown)
          .sorted(Comparator.comparing(Method::getName))
          .toList();

  private Applicants() {}

  /** Applicants. */
  static Arbitrary<Applicant> close() {
    return Combinators.combine(
            ApplicantArbitraries.applicants(),
            lists(diagnoses()),
            lists(problemAreas()),
            benefits(),
            lists(programmes()),
            consents())
        .as(
            (any, diagnoses, areas, benefits, programmes, consents) ->
                Applicant.builder()
                    .copyOf(any)
                    .diagnoses(diagnoses)
                    .problemAreas(areas)
                    .benefits(benefits)
                    .earlierProgrammes(programmes)
                    .consents(consents)
                    .build())
        .withoutEdgeCases();
  }

  /**
   * Two descriptions of one person, the second of which knows as much or more: unknown attributes
   * filled in, lists made longer or complete, and what entries left open told.
   */
  static Arbitrary<Tuple2<Applicant, Applicant>> lessAndMore() {
    return Combinators.combine(close(), close(), Arbitraries.longs())
        .as(
            (some, other, seed) -> {
              Random random = new Random(seed);
              ApplicantBuilder more = Applicant.builder().copyOf(some);
              for (Method attribute : ATTRIBUTES) {
                if (random.nextBoolean()) {
                  Object known = value(attribute, some);
                  set(more, attribute, more(known, value(attribute, other), random));
                }
              }
              return attempt(more).map(fuller -> Tuple.of(some, fuller));
            })
        .filter(Optional::isPresent)
        .map(Optional::orElseThrow)
        .withoutEdgeCases();
  }

  /** The same applicant with the entries of every list in another order. */
  static Applicant shuffled(Applicant applicant, Random random) {
    ApplicantBuilder shuffled = Applicant.builder().copyOf(applicant);
    for (Method attribute : ATTRIBUTES) {
      if (value(attribute, applicant) instanceof FactList<?> list) {
        List<Object> entries = new ArrayList<>(list.entries());
        Collections.shuffle(entries, random);
        set(shuffled, attribute, list(list.extent(), entries));
      }
    }
    return shuffled.build();
  }

  /** A rebuilt copy, attribute by attribute, that shares no list with the original. */
  static Applicant rebuilt(Applicant applicant) {
    ApplicantBuilder copy = Applicant.builder().id(ParticipantId.of(applicant.id().value()));
    ATTRIBUTES.forEach(
        attribute -> {
          Object value = value(attribute, applicant);
          set(
              copy,
              attribute,
              value instanceof FactList<?> list ? list(list.extent(), list.entries()) : value);
        });
    return copy.build();
  }

  private static boolean mayBeUnknown(Method method) {
    return List.of(Optional.class, FactList.class, NavigableMap.class)
        .contains(method.getReturnType());
  }

  private static Object more(Object known, Object other, Random random) {
    if (known instanceof FactList<?> list) {
      return moreEntries(list, (FactList<?>) other, random);
    } else if (known instanceof Map<?, ?> own) {
      Map<Object, Object> facts = new TreeMap<>((Map<?, ?>) other);
      facts.putAll(own);
      return facts;
    }
    return ((Optional<?>) known).isPresent() ? known : other;
  }

  private static FactList<?> moreEntries(FactList<?> known, FactList<?> other, Random random) {
    if (known.isUnknown()) {
      return other;
    }
    List<Object> entries = new ArrayList<>();
    known
        .entries()
        .forEach(entry -> entries.add(random.nextBoolean() ? told(entry, random) : entry));
    if (known.isComplete()) {
      return FactList.complete(entries);
    }
    other.entries().forEach(entry -> entries.add(random.nextInt(entries.size() + 1), entry));
    return list(other.isComplete() ? Extent.COMPLETE : Extent.AT_LEAST, entries);
  }

  /** The entry with what it left open: a day that has passed, how it ended, of what kind it is. */
  private static Object told(Object entry, Random random) {
    LocalDate passed = Somebody.TODAY.minusDays(random.nextInt(200));
    if (entry instanceof Diagnosis diagnosis) {
      return Diagnosis.builder()
          .copyOf(diagnosis)
          .statedOn(diagnosis.statedOn().orElse(passed))
          .build();
    } else if (entry instanceof Benefit benefit) {
      LocalDate from = benefit.until().filter(passed::isAfter).orElse(passed);
      return Benefit.builder()
          .copyOf(benefit)
          .from(benefit.from().orElse(from))
          .timeLimited(
              benefit
                  .timeLimited()
                  .or(() -> Optional.of(random.nextBoolean()))
                  .filter(any -> benefit.kind() == BenefitKind.SICKNESS_COMPENSATION))
          .build();
    } else if (entry instanceof EarlierProgramme programme) {
      return EarlierProgramme.builder()
          .copyOf(programme)
          .endedOn(programme.endedOn().orElse(passed))
          .ledToWork(programme.ledToWork().orElseGet(random::nextBoolean))
          .build();
    } else if (entry instanceof Consent consent) {
      LocalDate given = consent.withdrawnOn().filter(passed::isAfter).orElse(passed);
      return Consent.builder().copyOf(consent).givenOn(consent.givenOn().orElse(given)).build();
    }
    return entry;
  }

  private static Optional<Applicant> attempt(ApplicantBuilder builder) {
    try {
      return Optional.of(builder.build());
    } catch (IllegalArgumentException contradiction) {
      return Optional.empty();
    }
  }

  private static <T> FactList<T> list(Extent extent, List<? extends T> entries) {
    return switch (extent) {
      case COMPLETE -> FactList.complete(entries);
      case AT_LEAST -> FactList.atLeast(entries);
      case UNKNOWN -> FactList.unknown();
    };
  }

  private static Object value(Method attribute, Applicant applicant) {
    try {
      return attribute.invoke(applicant);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void set(ApplicantBuilder builder, Method attribute, Object value) {
    try {
      ApplicantBuilder.class
          .getMethod(attribute.getName(), parameter(attribute))
          .invoke(builder, value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> parameter(Method attribute) {
    Class<?> type = attribute.getReturnType();
    return type == NavigableMap.class ? Map.class : type;
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(-150, 3)
        .edgeCases(edges -> edges.add(-32, -31, -30, -1, 0, 1))
        .map(Somebody.TODAY::plusDays);
  }

  private static Arbitrary<Optional<LocalDate>> perhaps() {
    return days().optional(0.7);
  }

  private static Arbitrary<Optional<Boolean>> truths() {
    return Arbitraries.of(true, false).optional(0.6);
  }

  private static <T> Arbitrary<FactList<T>> lists(Arbitrary<T> entries) {
    return CommonArbitraries.factLists(entries);
  }

  private static Arbitrary<Diagnosis> diagnoses() {
    Arbitrary<String> codes =
        Arbitraries.of(
            Stream.concat(
                    ApplicantCodes.STANDARD.diagnoses().codes().stream().map(DiagnosisCode::id),
                    Stream.of("of-no-list"))
                .toList());
    return Combinators.combine(codes, perhaps(), truths())
        .as(
            (code, statedOn, recognised) ->
                Diagnosis.builder().code(code).statedOn(statedOn).recognised(recognised).build());
  }

  private static Arbitrary<String> problemAreas() {
    return Arbitraries.of("bullying", "poverty", "loneliness", "of-no-list", "nor-is-this");
  }

  private static Arbitrary<FactList<Benefit>> benefits() {
    return truths()
        .flatMap(
            limit ->
                CommonArbitraries.factLists(
                    Combinators.combine(Arbitraries.of(BenefitKind.class), perhaps(), perhaps())
                        .as(
                            (kind, one, other) ->
                                inOrder(
                                    one, other, (from, to) -> benefit(kind, limit, from, to)))));
  }

  private static Benefit benefit(
      BenefitKind kind,
      Optional<Boolean> limit,
      Optional<LocalDate> from,
      Optional<LocalDate> until) {
    return Benefit.builder()
        .kind(kind)
        .from(from)
        .until(until)
        .timeLimited(limit.filter(any -> kind == BenefitKind.SICKNESS_COMPENSATION))
        .build();
  }

  private static Arbitrary<EarlierProgramme> programmes() {
    return Combinators.combine(perhaps(), truths())
        .as((ended, toWork) -> EarlierProgramme.builder().endedOn(ended).ledToWork(toWork).build());
  }

  private static Arbitrary<FactList<Consent>> consents() {
    Arbitrary<Consent> consents =
        Combinators.combine(Arbitraries.of(ConsentKind.class), perhaps(), perhaps())
            .as((kind, one, other) -> inOrder(one, other, (from, to) -> consent(kind, from, to)));
    return Combinators.combine(
            consents.list().uniqueElements(Consent::kind).ofMaxSize(3),
            Arbitraries.of(Extent.class))
        .as((entries, extent) -> list(extent, entries));
  }

  private static Consent consent(
      ConsentKind kind, Optional<LocalDate> given, Optional<LocalDate> withdrawn) {
    return Consent.builder().kind(kind).givenOn(given).withdrawnOn(withdrawn).build();
  }

  private static <T> T inOrder(
      Optional<LocalDate> one,
      Optional<LocalDate> other,
      BiFunction<Optional<LocalDate>, Optional<LocalDate>, T> maker) {
    boolean turn = one.isPresent() && other.isPresent() && other.get().isBefore(one.get());
    return turn ? maker.apply(other, one) : maker.apply(one, other);
  }
}
