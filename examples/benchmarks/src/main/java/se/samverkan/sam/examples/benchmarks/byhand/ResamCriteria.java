// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.byhand;

import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.applicant.Employment;

/** Every criterion of RESAM on one person's facts, as {@link Open} numbers. */
final class ResamCriteria {

  // one bit a fact, in the order in which missing facts are told
  static final int MUNICIPALITY = 1;
  static final int HEALTH_CHANGED = 1 << 1;
  static final int SICKNESS_COMPENSATION = 1 << 2;
  static final int TIME_LIMITED = 1 << 3;
  static final int ACTIVITY_COMPENSATION = 1 << 4;
  static final int INSURANCE_ENDED = 1 << 5;
  static final int EMPLOYMENT = 1 << 6;
  static final int SICK_LEAVE = 1 << 7;
  static final int CAN_RETURN = 1 << 8;
  static final int WITH_SUPPORT = 1 << 9;
  static final int NEEDS_REHABILITATION = 1 << 10;
  static final int IMPROVED = 1 << 11;
  static final int INVESTIGATION = 1 << 12;
  static final int HOURS = 1 << 13;
  static final int MORE_HOURS = 1 << 14;
  static final int NEEDS_COORDINATION = 1 << 15;
  static final int ORDINARY = 1 << 16;
  static final int VOLUNTARY = 1 << 17;

  private static final int TRANSFER_HOURS = 10;

  private final @Nullable Employment employment;

  final int unemployed;
  final int employed;
  final int sickLeave;
  final int compensation;
  final int compensationImproved;
  final int activity;
  final int cannotReturn;
  final int absent;
  final int insuranceEnded;
  final int investigation;
  final int supported;
  final int notOrdinary;
  final int voluntary;
  final int area;
  final int transfer;

  ResamCriteria(ResamFacts facts) {
    employment = facts.employment;
    unemployed = employment == null ? EMPLOYMENT : Open.of(employment == Employment.UNEMPLOYED);
    employed = employment == null ? EMPLOYMENT : Open.of(employment == Employment.EMPLOYED);
    sickLeave = Open.of(facts.sickLeave, SICK_LEAVE);
    int received = Open.of(facts.sicknessCompensation, SICKNESS_COMPENSATION);
    int limited = Open.of(facts.timeLimited, TIME_LIMITED);
    int improved =
        Open.and(
            Open.of(facts.improved, IMPROVED),
            Open.of(facts.needsCoordination, NEEDS_COORDINATION));
    compensation = Open.and(received, Open.or(limited, improved));
    compensationImproved = Open.and(received, improved);
    activity = Open.of(facts.activityCompensation, ACTIVITY_COMPENSATION);
    int noReturn = Open.not(facts.canReturn, CAN_RETURN);
    int onLeaveOrCompensation = Open.or(sickLeave, received);
    cannotReturn = Open.and(Open.or(onLeaveOrCompensation, activity), noReturn);
    absent = Open.or(onLeaveOrCompensation, Open.and(activity, noReturn));
    insuranceEnded =
        Open.and(
            Open.of(facts.insuranceEnded, INSURANCE_ENDED),
            Open.of(facts.needsRehabilitation, NEEDS_REHABILITATION));
    investigation = Open.of(facts.investigation, INVESTIGATION);
    supported =
        Open.and(
            Open.of(facts.withSupport, WITH_SUPPORT), Open.of(facts.healthChanged, HEALTH_CHANGED));
    notOrdinary = Open.not(facts.ordinary, ORDINARY);
    voluntary = Open.of(facts.voluntary, VOLUNTARY);
    area = facts.municipality == null ? MUNICIPALITY : Open.of(isInArea(facts.municipality));
    transfer =
        Open.and(
            Open.or(sickLeave, Open.and(received, limited)),
            Open.and(
                facts.hours == null ? HOURS : Open.of(facts.hours >= TRANSFER_HOURS),
                Open.of(facts.moreHours, MORE_HOURS)));
  }

  int a() {
    return Open.and(unemployed, sickLeave);
  }

  int b() {
    return Open.and(unemployed, compensation);
  }

  int c() {
    return Open.and(unemployed, activity);
  }

  int d() {
    return Open.and(employed, cannotReturn);
  }

  int g() {
    return Open.and(employed, supported);
  }

  /**
   * Any of the groups a to g. Employment is read by five of them, and so dealt with case by case:
   * what is open under no employment, and under each that could be, is open.
   */
  int anyGroup() {
    int always = Open.or(insuranceEnded, investigation);
    if (always == Open.YES) {
      return Open.YES;
    }
    int ifUnemployed = Open.or(sickLeave, Open.or(compensation, activity));
    int ifEmployed = Open.or(cannotReturn, supported);
    if (employment == Employment.UNEMPLOYED) {
      return Open.or(ifUnemployed, always);
    } else if (employment == Employment.EMPLOYED) {
      return Open.or(ifEmployed, always);
    } else if (employment != null || (ifUnemployed == Open.NO && ifEmployed == Open.NO)) {
      return always;
    }
    return EMPLOYMENT | openIn(ifUnemployed) | openIn(ifEmployed) | always;
  }

  private static int openIn(int value) {
    return Open.isOpen(value) ? value : 0;
  }

  private static boolean isInArea(String municipality) {
    return switch (municipality) {
      case "Fagersta", "Norberg", "Skinnskatteberg" -> true;
      default -> false;
    };
  }

  /** What is found on each criterion, in the order of the pack: two bits each, see {@link Open}. */
  long findings() {
    return Open.findings(
        unemployed,
        employed,
        sickLeave,
        compensation,
        compensationImproved,
        activity,
        cannotReturn,
        absent,
        insuranceEnded,
        investigation,
        supported,
        notOrdinary,
        voluntary,
        area,
        transfer);
  }
}
