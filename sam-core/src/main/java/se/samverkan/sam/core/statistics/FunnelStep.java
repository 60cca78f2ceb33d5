// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/**
 * A step on the way through a programme, in the order in which they usually come (F53–F54). Nobody
 * has to take all of them: in SAM the first meeting comes after admission, in RESAM before it.
 */
public enum FunnelStep implements Labelled {
  IDENTIFIED("identifierad", "identified"),
  INFORMED("informerad", "informed"),
  REFERRED("remitterad", "referred"),
  QUEUED("ställd i kö", "queued"),
  /** RESAM's first meeting, or the first of SAM's mapping meetings (F45, F47). */
  FIRST_MEETING("första mötet hållet", "first meeting held"),
  /** Decided, closed or withdrawn from before admission (F54). */
  NOT_ENROLLED("inte inskriven", "not enrolled"),
  ADMITTED("antagen", "admitted"),
  /** Asked to the information meeting, to which nobody has to come (F43). */
  INFORMATION_SUMMONED("kallad till informationsmöte", "summoned to the information meeting"),
  INFORMATION_ATTENDED("deltog i informationsmöte", "came to the information meeting"),
  /** The recommendation that ends the mapping was written (F44). */
  MAPPING_DONE("kartläggning klar", "mapping done"),
  HANDED_OVER("överlämnad", "handed over"),
  /** An activity of the plan, or work training, has begun. */
  IN_ACTIVITIES("i aktiviteter", "in activities"),
  IN_TRAINING("i arbetsträning", "in work training"),
  /** The participation was interrupted while work training went on (F54). */
  TRAINING_INTERRUPTED("arbetsträning avbruten", "work training interrupted"),
  FINALLY_ASSESSED("slutbedömd", "finally assessed"),
  TRANSFERRED("överförd", "transferred"),
  /** Closed after admission, for whichever reason. */
  CLOSED("avslutad", "closed"),
  /**
   * Closed after admission because the person stayed away, left or took the consent back. Who died
   * is not among them, though one report books a death as a drop-out (F57).
   */
  DROPPED_OUT("avhopp", "dropped out"),
  /** Died before the participation had ended otherwise (F57). */
  DECEASED("avliden", "deceased"),
  FOLLOWED_UP("uppföljd", "followed up");

  private final Label label;

  FunnelStep(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
