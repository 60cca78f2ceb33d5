// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.followup;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;
import se.samverkan.sam.core.label.Source;

/** A rule of the follow-up that a record can break. */
public enum FormRule implements Labelled {
  NO_SUPPORT_EXCLUDES_OTHERS(
      "ingen offentlig försörjning utesluter alla andra svar",
      "no public support excludes all other answers",
      FormRule.PRESENTATION),
  JOB_SEEKING_EXCLUDES_WORK_AND_STUDIES(
      "aktivt arbetssökande är den som varken arbetar eller studerar",
      "actively seeking work is who neither works nor studies",
      FormRule.REPORTS),
  MORE_THAN_FULL_TIME(
      "100 procent är 40 timmar i veckan", "100 percent are 40 hours a week", FormRule.QUESTIONS),
  OUT_BEFORE_IN(
      "utregistrering kommer inte före inregistrering",
      "nobody is registered out before being registered in",
      FormRule.HELP),
  AFTER_BEFORE_THE_END(
      "det som gäller efter insatsen anges vid utregistrering",
      "what holds after the measure is told when registering out",
      FormRule.HELP),
  CORRECTION_AFTER_THE_END(
      "ett rättat mättillfälle är tidigare än utregistreringen",
      "a measuring occasion that is corrected is not after the registration out",
      FormRule.HELP),
  WITHDRAWN_OUT_AT_ONCE(
      "återtas samtycket utregistreras deltagaren genast",
      "if the consent is withdrawn the participant is registered out at once",
      FormRule.HELP),
  WITHDRAWN_NOT_AT_ALL(
      "den som återtagit samtycket registreras inte på nytt, inte heller anonymt",
      "who withdrew the consent is not registered anew, nor anonymously",
      FormRule.HELP),
  ONLY_ANONYMOUSLY(
      "utan samtycke eller med skyddad identitet anges bara år och kön",
      "without consent or with a protected identity only year and sex are told",
      FormRule.HELP),
  CONSENT_UNDECIDED(
      "samtycke och skyddad identitet måste vara kända innan något registreras",
      "consent and protected identity must be known before anything is registered",
      FormRule.HELP),
  UNKNOWN_CODE("svaret finns inte i listan", "the answer is not in the list", FormRule.HELP);

  private static final String HELP = "the follow-up's help for its users";
  private static final String QUESTIONS =
      "the follow-up's questions and answers, on the page for another cooperation";
  private static final String REPORTS = "the follow-up's standard report on participants";
  private static final String PRESENTATION =
      "a presentation of the follow-up's figures for 2012 (O12)";

  private final Label label;
  private final Source source;

  FormRule(String sv, String en, String source) {
    this.label = new Label(sv, en);
    this.source = new Source(source);
  }

  @Override
  public Label label() {
    return label;
  }

  /** Where the rule is told. */
  public Source source() {
    return source;
  }
}
