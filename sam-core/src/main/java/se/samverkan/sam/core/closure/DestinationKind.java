// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.closure;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** What a person went on to (F64, F66, F69). */
public enum DestinationKind implements Labelled {
  EMPLOYMENT("anställning", "employment"),
  OWN_BUSINESS("eget företag", "own business"),
  STUDIES("studier", "studies"),
  JOB_SEARCH("arbetssökande vid Arbetsförmedlingen", "job search at the employment service"),
  /** Told together in the reports; which of the four is not known (F64, I4). */
  LABOUR_MARKET(
      "arbete, studier, eget företag eller arbetssökande, oklart vilket",
      "work, studies, own business or job search, not told which"),
  ADAPTED_WORK(
      "pågående arbete med anpassning eller minskad sjukfrånvaro",
      "the work held, adapted or with less sick leave"),
  WORK_REHABILITATION(
      "arbetslivsinriktad rehabilitering eller annan arbetslivsinriktad åtgärd",
      "work-oriented rehabilitation or another work-oriented measure"),
  SOCIAL_INSURANCE("åter till Försäkringskassan", "back to the social insurance agency"),
  SOCIAL_SERVICES("socialtjänsten", "social services"),
  OTHER("annat", "something else");

  private final Label label;

  DestinationKind(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }

  /** Whether it is work for an employer, so that it can have a sector and a form. */
  public boolean isForEmployer() {
    return this == EMPLOYMENT || this == ADAPTED_WORK;
  }

  /** Whether it may be what was told as {@link #LABOUR_MARKET}. */
  public boolean isOnLabourMarket() {
    return compareTo(LABOUR_MARKET) <= 0;
  }
}
