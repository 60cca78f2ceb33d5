// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import se.samverkan.sam.arbitrary.ApplicantArbitraries;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantBuilder;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.applicant.Diagnosis;
import se.samverkan.sam.core.applicant.EarlierProgramme;
import se.samverkan.sam.core.applicant.Employment;
import se.samverkan.sam.core.applicant.Livelihood;
import se.samverkan.sam.core.applicant.OwnFact;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.applicant.Sex;
import se.samverkan.sam.core.code.Code;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.rules.pack.RulePack;

/**
 * Applicants drawn at random, fast: any fact that records can tell, and mostly such as the rules of
 * one pack just do or just do not ask for. (The arbitrary applicants of properties are drawn too
 * slowly for millions, and know nothing of a pack.)
 */
final class DrawnApplicants {

  private static final ParticipantId ID = ParticipantId.of("drawn");

  private final Boundaries boundaries;
  private final DrawnPeriods periods;
  private final List<String> diagnoses;
  private final List<String> problemAreas;
  private final List<FactField<?>> own;

  DrawnApplicants(RulePack pack) {
    boundaries = Boundaries.ofApplicants(pack);
    periods = new DrawnPeriods(boundaries);
    diagnoses = codes(pack.manifest().codes().diagnoses());
    problemAreas = codes(pack.manifest().codes().problemAreas());
    own = pack.manifest().facts().own();
  }

  /** Those of a list, and one that is not in it. */
  private static List<String> codes(CodeList<? extends Code> list) {
    List<String> codes = new ArrayList<>(list.codes().stream().map(Code::id).toList());
    codes.add("in-no-list");
    return codes;
  }

  /** Somebody to assess on a day. */
  Applicant applicant(Draw draw, LocalDate day) {
    ApplicantBuilder person =
        Applicant.builder()
            .id(ID)
            .birthDate(draw.ifKnown(() -> birthDate(draw, day)))
            .sex(draw.ifKnown(() -> draw.code(Sex.class)))
            .municipality(draw.ifKnown(() -> boundaries.text(ApplicantFields.MUNICIPALITY, draw)))
            .diagnoses(draw.list(() -> draw.several(3, () -> diagnosis(draw, day))))
            .problemAreas(draw.list(() -> problemAreas(draw)))
            .benefits(draw.list(() -> periods.benefits(draw, day)))
            .identifiedBy(draw.ifKnown(() -> draw.code(Agency.class)))
            .registeredWith(draw.list(() -> draw.some(Arrays.asList(Agency.values()))))
            .earlierProgrammes(draw.list(() -> draw.several(2, () -> earlier(draw, day))))
            .ownLivelihood(draw.ifKnown(() -> draw.code(Livelihood.class)))
            .consents(draw.list(() -> periods.consents(draw, day)))
            .employment(draw.ifKnown(() -> draw.code(Employment.class)))
            .workTrainingHoursPossible(draw.ifKnown(() -> hours(draw)));
    for (BiFunction<ApplicantBuilder, Boolean, ApplicantBuilder> truth :
        ApplicantArbitraries.truths()) {
      if (draw.isKnown()) {
        person = truth.apply(person, draw.chance(0.5));
      }
    }
    return person.putAllOwn(own(draw)).build();
  }

  /** On, one day before or one after the day on which an age is reached; now and then not born. */
  private LocalDate birthDate(Draw draw, LocalDate day) {
    return day.minusYears(boundaries.number(ApplicantFields.AGE, draw, 100))
        .plusDays(draw.chance(0.5) ? draw.between(-1, 1) : draw.between(-200, 0));
  }

  private int hours(Draw draw) {
    return boundaries.number(ApplicantFields.WORK_TRAINING_HOURS_POSSIBLE, draw, 168);
  }

  private Diagnosis diagnosis(Draw draw, LocalDate day) {
    return Diagnosis.builder()
        .code(draw.pick(diagnoses))
        .statedOn(draw.ifKnown(() -> day.plusDays(draw.between(-2, 1))))
        .recognised(draw.ifKnown(() -> draw.chance(0.5)))
        .build();
  }

  /** Now and then the same twice, and now and then one that is in no list. */
  private List<String> problemAreas(Draw draw) {
    List<String> areas = new ArrayList<>();
    int count = boundaries.number(ApplicantFields.PROBLEM_AREA_COUNT, draw, problemAreas.size());
    for (int i = 0; i < count; i++) {
      areas.add(
          draw.chance(0.1) ? draw.pick(problemAreas) : problemAreas.get(i % problemAreas.size()));
    }
    return areas;
  }

  private static EarlierProgramme earlier(Draw draw, LocalDate day) {
    return EarlierProgramme.builder()
        .name(draw.ifKnown(() -> "before"))
        .endedOn(draw.ifKnown(() -> day.plusDays(draw.between(-2, 2))))
        .ledToWork(draw.ifKnown(() -> draw.chance(0.5)))
        .build();
  }

  /** Now and then of another type than the pack says, or under a name that it does not define. */
  private Map<String, OwnFact> own(Draw draw) {
    Map<String, OwnFact> facts = new LinkedHashMap<>();
    for (FactField<?> field : own) {
      if (draw.isKnown()) {
        facts.put(field.ownName().orElseThrow(), ownFact(field, draw));
      }
    }
    if (draw.chance(0.05)) {
      facts.put("undefined", OwnFact.of(true));
    }
    return facts;
  }

  private OwnFact ownFact(FactField<?> field, Draw draw) {
    if (draw.chance(0.05)) {
      return draw.pick(List.of(OwnFact.of(true), OwnFact.of(1), OwnFact.of("misfit")));
    } else if (field.type() instanceof FactType.Flag) {
      return OwnFact.of(draw.chance(0.5));
    } else if (field.type() instanceof FactType.Number) {
      return OwnFact.of(boundaries.number(field, draw, 100));
    } else if (field.type() instanceof FactType.Choice choice) {
      return OwnFact.of(draw.pick(choice.ids()));
    }
    return OwnFact.of(boundaries.text(field, draw));
  }
}
