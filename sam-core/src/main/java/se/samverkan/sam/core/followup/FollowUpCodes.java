// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.followup;

import java.util.List;
import se.samverkan.sam.core.applicant.BenefitKind;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/**
 * The answers to choose among. The lists that the library has are not complete: they hold what has
 * been seen in print, and whoever has the forms adds the rest by {@link CodeList#with}.
 *
 * @param support kinds of public support
 * @param education levels of completed education
 * @param endings reasons for ending
 */
public record FollowUpCodes(
    CodeList<FollowUpCode> support,
    CodeList<FollowUpCode> education,
    CodeList<FollowUpCode> endings) {

  /** The support that excludes all others: none. */
  public static final String NO_SUPPORT = "no-public-support";

  /** Ended because of illness. */
  public static final String ILLNESS = "illness";

  private static final Source PRESENTATION =
      new Source("a presentation of the follow-up's figures for 2012 (O12)");
  private static final Source HELP = new Source("the follow-up's help for its users");
  private static final Source STATISTICS =
      new Source("the national statistics on public support, not the follow-up itself");

  /** What has been seen in print. */
  public static final FollowUpCodes STANDARD =
      new FollowUpCodes(
          CodeList.of(
              "support",
              List.of(
                  benefit(BenefitKind.SICKNESS_BENEFIT),
                  benefit(BenefitKind.SICKNESS_COMPENSATION),
                  benefit(BenefitKind.ACTIVITY_COMPENSATION),
                  benefit(BenefitKind.UNEMPLOYMENT_BENEFIT),
                  benefit(BenefitKind.ACTIVITY_SUPPORT),
                  benefit(BenefitKind.ESTABLISHMENT_BENEFIT),
                  benefit(BenefitKind.SOCIAL_ASSISTANCE),
                  code("study-aid", "studiestöd", "study aid", PRESENTATION),
                  code(
                      NO_SUPPORT,
                      "ingen offentlig försörjning",
                      "no public support",
                      PRESENTATION))),
          CodeList.of(
              "education",
              List.of(
                  code("compulsory-school", "grundskola", "compulsory school", PRESENTATION),
                  code("university", "högskola", "university", PRESENTATION))),
          CodeList.of(
              "ending",
              List.of(
                  code(
                      "further-rehabilitation",
                      "fortsatt rehabilitering",
                      "further rehabilitation",
                      PRESENTATION),
                  code(ILLNESS, "sjukdom", "illness", PRESENTATION),
                  code(
                      "registered-by-mistake", "felregistrering", "registered by mistake", HELP))));

  /** The id of the code for a kind of benefit, such as {@code sickness-benefit}. */
  static String idOf(BenefitKind kind) {
    return switch (kind) {
      case SICKNESS_BENEFIT -> "sickness-benefit";
      case SICKNESS_COMPENSATION -> "sickness-compensation";
      case ACTIVITY_COMPENSATION -> "activity-compensation";
      case UNEMPLOYMENT_BENEFIT -> "unemployment-benefit";
      case ACTIVITY_SUPPORT -> "activity-support";
      case ESTABLISHMENT_BENEFIT -> "establishment-benefit";
      case SOCIAL_ASSISTANCE -> "social-assistance";
    };
  }

  private static FollowUpCode benefit(BenefitKind kind) {
    return FollowUpCode.of(idOf(kind), kind.label(), STATISTICS);
  }

  private static FollowUpCode code(String id, String sv, String en, Source source) {
    return FollowUpCode.of(id, new Label(sv, en), source);
  }
}
